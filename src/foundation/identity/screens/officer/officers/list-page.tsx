import type { JSX } from 'preact';
import type { OfficeId, OfficerId } from '../../../../../kernel/id.ts';
import type { IstDate } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { KeysHint } from '../../../../../web/components/data-table/keys-hint.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeTitle, type Desk, type Office } from '../../../../offices/index.ts';
import { identityMessages } from '../../../messages/index.ts';
import { rankAndName } from '../../../messages/rank-and-name.ts';
import type { StaffMember } from '../../../model/staff.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { DutyTag } from './duty-tag.tsx';

export interface ListPageProps {
  readonly desk: Desk;
  readonly staff: readonly StaffMember[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly words: string;
  /** There are more than are shown. */
  readonly isCut: boolean;
  /** Officers whose reset waits for a second person. */
  readonly waiting: ReadonlySet<OfficerId>;
  /** For those who may add officers. */
  readonly mayAdd: boolean;
  readonly today: IstDate;
}

export function ListPage({ desk, staff, offices, words, isCut, waiting, mayAdd, today }: ListPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { officers } = identityMessages(lang);
  const columns: Column<StaffMember>[] = [
    { heading: officers.columns.name, kind: 'head', cell: (member) => <TwoLines top={<a href={identityRoutes.officer.href(lang, { id: member.id })}>{rankAndName({ rank: member.posting.rank, name: member.name }, lang)}</a>} below={member.login} /> },
    { heading: officers.columns.office, cell: (member) => <TwoLines top={titleOf(offices.get(member.posting.officeId), lang)} below={identityMessages(lang).roles[member.posting.role]} /> },
    { heading: officers.columns.status, cell: (member) => (waiting.has(member.id) ? <TwoLines top={<DutyTag member={member} today={today} lang={lang} />} below={officers.waiting} /> : <DutyTag member={member} today={today} lang={lang} />) },
  ];
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} search={{ action: identityRoutes.officers.href(lang, {}), label: officers.search, value: words }}>
      <PageHead title={officers.title} below={<p>{officers.lead}</p>} actions={mayAdd ? <AddLinks lang={lang} /> : undefined} />
      {staff.length === 0 ? (
        <EmptyState title={officers.none} />
      ) : (
        <>
          {isCut && <p>{officers.more(staff.length)}</p>}
          <DataTable caption={officers.title} columns={columns} rows={staff} keyOf={(member) => member.id} />
          <KeysHint lang={lang} />
        </>
      )}
    </OfficerLayout>
  );
}

function AddLinks({ lang }: { readonly lang: Lang }): JSX.Element {
  const { officers } = identityMessages(lang);
  return (
    <>
      <ButtonLink href={identityRoutes.addOfficer.href(lang, {})} text={officers.add} />
      <ButtonLink href={identityRoutes.importOfficers.href(lang, {})} text={officers.import} kind="ghost" />
    </>
  );
}

function titleOf(office: Office | undefined, lang: Desk['frame']['lang']): string {
  return office === undefined ? '' : officeTitle(office, lang).text;
}
