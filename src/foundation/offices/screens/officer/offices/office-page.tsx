import type { JSX } from 'preact';
import type { OfficeId } from '../../../../../kernel/id.ts';
import { addDays, type Instant, type IstDate } from '../../../../../kernel/instant.ts';
import { formatDay, formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { Columns } from '../../../../../web/components/columns/columns.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { SummaryList } from '../../../../../web/components/summary-list/summary-list.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeMessages } from '../../../messages/index.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import type { Rung } from '../../../model/ladder.ts';
import type { ManagedOffice } from '../../../model/managed-office.ts';
import type { Office } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { OfficeChange } from '../../../store/managed-office-store.ts';
import type { Desk } from '../desk.ts';
import { officeState } from './office-state.ts';

type KeptChange = OfficeChange & { readonly at: Instant };

export interface OfficePageProps {
  readonly desk: Desk;
  readonly office: ManagedOffice;
  readonly rungs: readonly Rung[];
  readonly above: ReadonlyMap<OfficeId, Office>;
  readonly changes: readonly KeptChange[];
  /** The number that people are given. */
  readonly phone: string;
  readonly mayManage: boolean;
  readonly today: IstDate;
}

/** One office: what it is called, who is above it and since when, what was changed and why. */
export function OfficePage(props: OfficePageProps): JSX.Element {
  const { desk, changes } = props;
  const { lang } = desk.frame;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} backHref={officesRoutes.offices.href(lang, {})}>
      <PageHead title={desk.frame.title} />
      <Columns
        main={
          <>
            <FactsCard {...props} />
            <LadderCard {...props} />
          </>
        }
        side={<ActionsCard {...props} />}
        below={changes.length === 0 ? undefined : <ChangesCard {...props} />}
      />
    </OfficerLayout>
  );
}

function FactsCard({ desk, office, phone, today }: OfficePageProps): JSX.Element {
  const { lang } = desk.frame;
  const { facts, kinds, noPhone } = officeMessages(lang).managing;
  return (
    <Card heading={facts.heading}>
      <SummaryList
        rows={[
          { label: facts.kind, value: kinds[office.kind] },
          { label: facts.nameEn, value: office.name.en },
          { label: facts.nameHi, value: office.name.hi ?? facts.noName },
          { label: facts.phone, value: office.phone ?? noPhone },
          { label: facts.shown, value: phone },
          { label: facts.state, value: officeState(office, today, lang) },
          { label: facts.code, value: String(office.id) },
        ]}
      />
    </Card>
  );
}

function LadderCard({ desk, rungs, above }: OfficePageProps): JSX.Element {
  const { lang } = desk.frame;
  const { ladder } = officeMessages(lang).managing;
  const columns: Column<Rung>[] = [
    { heading: ladder.above, kind: 'head', cell: ({ supervisorId }) => titleOf(above.get(supervisorId), lang) },
    { heading: ladder.from, cell: ({ from }) => (from === undefined ? ladder.always : formatDay(from, lang)) },
    { heading: ladder.until, cell: ({ to }) => (to === undefined ? ladder.still : formatDay(addDays(to, -1), lang)) },
    { heading: ladder.source, cell: ({ source, unverified }) => (source === 'administrator' ? ladder.byAdministrator : unverified ? ladder.unverified : <span lang="en">{source}</span>) },
  ];
  return <Card heading={ladder.heading}>{rungs.length === 0 ? <p>{ladder.none}</p> : <DataTable caption={ladder.heading} columns={columns} rows={rungs} keyOf={({ supervisorId, from }) => `${supervisorId} ${from ?? ''}`} />}</Card>;
}

function ActionsCard({ desk, office, mayManage }: OfficePageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { actions } = officeMessages(lang).managing;
  if (!mayManage) return null;
  const closing = office.closedOn === undefined ? 'closing' : 'reopen';
  return (
    <Card heading={actions.heading} tone="info">
      <div class="stack">
        {(['phone', 'name', 'ladder', closing] as const).map((change) => (
          <div key={change}>
            <ButtonLink href={officesRoutes.change.href(lang, { id: String(office.id), change })} text={actions[change]} kind="ghost" />
          </div>
        ))}
      </div>
    </Card>
  );
}

function ChangesCard({ desk, changes }: OfficePageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = officeMessages(lang).managing.changes;
  const columns: Column<KeptChange>[] = [
    { heading: words.when, kind: 'head', cell: ({ at }) => formatMoment(at, lang) },
    { heading: words.what, cell: ({ field }) => words.fields[field] },
    { heading: words.before, cell: ({ before }) => before ?? words.nothing },
    { heading: words.after, cell: ({ after }) => after ?? words.nothing },
    { heading: words.why, cell: ({ reason }) => reason },
  ];
  return (
    <Card heading={words.heading}>
      <DataTable caption={words.heading} columns={columns} rows={changes} keyOf={({ at, field }) => `${at.toISOString()} ${field}`} />
    </Card>
  );
}

function titleOf(office: Office | undefined, lang: Desk['frame']['lang']): string {
  return office === undefined ? '' : officeTitle(office, lang).text;
}
