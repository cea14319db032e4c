import type { JSX } from 'preact';
import { localised } from '../../../../../kernel/text.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { DataTable } from '../../../../../web/components/data-table/data-table.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../offices/index.ts';
import type { ImportedOfficer } from '../../../actions/import-officers.ts';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

/** The codes of a list, once, to be printed and cut. */
export function ImportedPage({ desk, added, days }: { readonly desk: Desk; readonly days: number; readonly added: readonly ImportedOfficer[] }): JSX.Element {
  const { lang } = desk.frame;
  const { officers, setup, list } = identityMessages(lang);
  return (
    <OfficerLayout frame={desk.frame} office={desk.office}>
      <PageHead title={setup.codes} below={<p>{list.added(added.length)}</p>} />
      <div class="stack">
        <Notice tone="warn">
          <p>{setup.codesOnce}</p>
          <p>{setup.handOver(days)}</p>
        </Notice>
        <DataTable
          caption={setup.codes}
          rows={added}
          keyOf={(officer) => officer.login}
          columns={[
            { heading: officers.columns.name, kind: 'head', cell: (officer) => localised(officer.name, lang) },
            { heading: setup.login, cell: (officer) => officer.login },
            { heading: setup.code, cell: (officer) => <code>{officer.setupCode}</code> },
          ]}
        />
        <div class="no-print">
          <ButtonLink href={identityRoutes.officers.href(lang, {})} text={list.toOfficers} />
        </div>
      </div>
    </OfficerLayout>
  );
}
