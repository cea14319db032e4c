import type { JSX } from 'preact';
import type { DistrictCode } from '../../../../../kernel/id.ts';
import type { IstDate } from '../../../../../kernel/instant.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { KeysHint } from '../../../../../web/components/data-table/keys-hint.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeMessages } from '../../../messages/index.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk.ts';
import { officeState } from './office-state.ts';

export interface ListPageProps {
  readonly desk: Desk;
  readonly offices: readonly ManagedOffice[];
  readonly districts: ReadonlyMap<DistrictCode, string>;
  /** What was searched for. */
  readonly text: string;
  /** There are more than are shown. */
  readonly isCut: boolean;
  readonly mayManage: boolean;
  readonly today: IstDate;
}

/** Every office, widest first; the rest is found by name in either script. */
export function ListPage({ desk, offices, districts, text, isCut, mayManage, today }: ListPageProps): JSX.Element {
  const { lang } = desk.frame;
  const { managing: words, officeList } = officeMessages(lang);
  const columns: Column<ManagedOffice>[] = [
    { heading: words.columns.office, kind: 'head', cell: (office) => <TwoLines top={<a href={officesRoutes.office.href(lang, { id: String(office.id) })}>{officeTitle(office, lang).text}</a>} below={words.kinds[office.kind]} /> },
    { heading: words.columns.district, cell: (office) => (office.districtCode === undefined ? '—' : districts.get(office.districtCode)) },
    { heading: words.columns.phone, cell: (office) => office.phone ?? words.noPhone },
    { heading: words.columns.state, cell: (office) => officeState(office, today, lang) },
  ];
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} search={{ action: officesRoutes.offices.href(lang, {}), label: words.search, value: text }}>
      <PageHead
        title={words.title}
        below={<p>{words.lead}</p>}
        actions={
          <>
            {mayManage && <ButtonLink href={officesRoutes.addOffice.href(lang, {})} text={words.add} />}
            {mayManage && <ButtonLink href={officesRoutes.officeList.href(lang, {})} text={officeList.link} kind="ghost" />}
            <ButtonLink href={officesRoutes.downloadOffices.href(lang, {})} text={officeList.download} kind="ghost" />
            <ButtonLink href={officesRoutes.check.href(lang, {})} text={words.check.link} kind="ghost" />
          </>
        }
      />
      {offices.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          {isCut && <p>{words.more(offices.length)}</p>}
          <DataTable caption={words.title} columns={columns} rows={offices} keyOf={(office) => String(office.id)} />
          <KeysHint lang={lang} />
        </>
      )}
    </OfficerLayout>
  );
}
