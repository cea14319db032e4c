import type { JSX } from 'preact';
import { officerRoles } from '../../../../../kernel/actor.ts';
import { ranks } from '../../../../../kernel/rank.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DataTable } from '../../../../../web/components/data-table/data-table.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { Desk } from '../../../../offices/index.ts';
import type { FaultyRow } from '../../../actions/import-officers.ts';
import { identityMessages } from '../../../messages/index.ts';
import { genders } from '../../../model/new-officer.ts';
import { officerColumns } from '../../../model/officer-list.ts';
import { identityRoutes } from '../../../routes-table.ts';

export interface ImportPageProps {
  readonly desk: Desk;
  /** What was typed. */
  readonly text: string;
  readonly faulty: readonly FaultyRow[];
  readonly error: string | undefined;
  readonly csrf: string;
}

const ROWS = 10;

/** A list of officers as pasted text. No `maxlength`: a browser would cut a long list without a word. */
export function ImportPage({ desk, text, faulty, error, csrf }: ImportPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { officers, list } = identityMessages(lang);
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: error !== undefined }} office={desk.office} backHref={identityRoutes.officers.href(lang, {})}>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ fieldId: 'list', text: error }]} />
      <PageHead title={officers.import} below={<p>{list.lead}</p>} />
      <div class="stack-wide">
        {faulty.length > 0 && (
          <DataTable
            caption={list.faultsOf}
            isCaptionShown
            rows={faulty}
            keyOf={(row) => String(row.row)}
            columns={[
              { heading: list.row, kind: 'head', cell: (row) => row.row },
              { heading: officers.login, cell: (row) => row.login },
              { heading: list.why, cell: (row) => row.faults.map((fault) => list.faults[fault]).join('. ') },
            ]}
          />
        )}
        <Card>
          <div class="stack">
            <p>
              {list.columns} <code>{officerColumns.join(',')}</code>
            </p>
            <ul>
              {([['gender', genders], ['role', officerRoles], ['rank', ranks]] as const).map(([column, values]) => (
                <li key={column}>
                  <code>{column}</code>: {values.join(', ')}
                </li>
              ))}
              <li>
                <code>office</code>: {list.office}
              </li>
              <li>
                <code>from</code>: {list.from}
              </li>
            </ul>
            <Form action={identityRoutes.sendImportOfficers.href(lang, {})} csrf={csrf}>
              <TextArea name="list" label={list.label} hint={list.hint} rows={ROWS} value={text} error={error} />
              <Button text={list.button} />
            </Form>
          </div>
        </Card>
      </div>
    </OfficerLayout>
  );
}
