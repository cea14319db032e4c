import type { JSX } from 'preact';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ClockCell } from '../../../../../web/components/clock/clock-cell.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { TwoLines } from '../../../../../web/components/data-table/two-lines.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { presentClock } from '../../../../../foundation/deadlines/index.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { listNumberText, type ListedReport, type NcrList } from '../../../model/ncr-list.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Desk } from '../desk-frame.ts';

export interface NcrListPageProps {
  readonly desk: Desk;
  /** In no list yet. */
  readonly unlisted: readonly ListedReport[];
  /** Made, printed, not sent. */
  readonly open: { readonly list: NcrList; readonly reports: readonly ListedReport[] } | undefined;
  readonly sent: readonly NcrList[];
  readonly court: string;
  readonly refused: Refusal | undefined;
  readonly csrf: string;
  readonly now: Instant;
}

const reasons = ['courtMissing', 'listOpen', 'nothingToList', 'alreadySent'] as const;

/** The fortnight's duty in the order of the work: the list on its way, what is in none yet, what was sent. */
export function NcrListPage(props: NcrListPageProps): JSX.Element {
  const { desk, unlisted, open, sent, refused } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang).books.ncrList;
  const reason = refused === undefined ? undefined : (reasons.find((known) => known === refused.reason) ?? 'nothingToList');
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: reason !== undefined }} office={desk.office}>
      <ErrorSummary lang={lang} errors={reason === undefined ? [] : [{ fieldId: reason === 'courtMissing' ? 'court' : 'lists', text: words.refusals[reason] }]} />
      <PageHead kicker={desk.office.name} title={words.title} below={<p>{words.lead}</p>} />
      <div class="stack-wide" id="lists">
        {open !== undefined && <OpenList {...props} open={open} hasError={reason === 'courtMissing'} />}
        <Card heading={words.unlisted}>
          {unlisted.length === 0 ? <EmptyState title={words.noneUnlisted} /> : <DataTable caption={words.unlisted} columns={reportColumns(props)} rows={unlisted} keyOf={(report) => report.ncrNumber} />}
          {unlisted.length > 0 && (open === undefined ? <MakeForm {...props} /> : <p>{words.sendFirst}</p>)}
        </Card>
        {sent.length > 0 && (
          <Card heading={words.sent}>
            <DataTable caption={words.sent} columns={listColumns(lang)} rows={sent} keyOf={(list) => list.id} />
          </Card>
        )}
      </div>
    </OfficerLayout>
  );
}

function OpenList(props: NcrListPageProps & { readonly open: NonNullable<NcrListPageProps['open']>; readonly hasError: boolean }): JSX.Element {
  const { desk, open, court, csrf, hasError } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang).books.ncrList;
  const { year, number } = open.list;
  const name = { year: String(year), number: String(number) };
  return (
    <Card heading={words.open(listNumberText(open.list))} tone="info">
      <div class="stack">
        <DataTable caption={words.open(listNumberText(open.list))} columns={reportColumns(props)} rows={open.reports} keyOf={(report) => report.ncrNumber} />
        <p>
          <a href={complaintRoutes.ncrListPaper.href(lang, name)}>{words.print}</a>
        </p>
        <Form action={complaintRoutes.ncrListSent.href(lang, name)} csrf={csrf}>
          <TextField name="court" label={words.court} hint={words.courtHint} error={hasError ? words.refusals.courtMissing : undefined} value={court} maxLength={200} />
          <Button text={words.record} />
        </Form>
      </div>
    </Card>
  );
}

function MakeForm({ desk, csrf }: NcrListPageProps): JSX.Element {
  const { lang } = desk.frame;
  return (
    <Form action={complaintRoutes.makeNcrList.href(lang, {})} csrf={csrf}>
      <Button text={complaintMessages(lang).books.ncrList.make} />
    </Form>
  );
}

function reportColumns({ desk, now }: NcrListPageProps): Column<ListedReport>[] {
  const { lang } = desk.frame;
  const { columns } = complaintMessages(lang).books.ncrList;
  return [
    { heading: columns.due, cell: (report) => <FortnightCell report={report} now={now} lang={lang} /> },
    { heading: columns.report, kind: 'head', cell: (report) => <TwoLines top={report.ncrNumber} below={formatMoment(report.enteredAt, lang)} /> },
    { heading: columns.complaint, cell: (report) => <a href={complaintRoutes.record.href(lang, { number: report.complaintNumber })}>{report.complaintNumber}</a> },
    { heading: columns.sections, cell: (report) => report.sections.map(({ act, provision }) => `${act} ${provision}`).join(', ') },
  ];
}

function FortnightCell({ report, now, lang }: { readonly report: ListedReport; readonly now: Instant; readonly lang: Lang }): JSX.Element {
  if (report.clock === undefined) return <>—</>;
  const { state, leftText, shareUsed } = presentClock(report.clock, now, lang);
  return <ClockCell state={state} leftText={leftText} shareUsed={shareUsed} />;
}

function listColumns(lang: Lang): Column<NcrList>[] {
  const { columns, print } = complaintMessages(lang).books.ncrList;
  return [
    { heading: columns.list, kind: 'head', cell: (list) => listNumberText(list) },
    { heading: columns.sentAt, cell: (list) => (list.sentAt === undefined ? '—' : formatMoment(list.sentAt, lang)) },
    { heading: columns.court, cell: (list) => list.court ?? '—' },
    { heading: columns.reports, kind: 'number', cell: (list) => list.reports },
    {
      heading: columns.paper,
      cell: (list) => (
        <a href={complaintRoutes.ncrListPaper.href(lang, { year: String(list.year), number: String(list.number) })}>
          {print}
          <span class="visually-hidden"> {listNumberText(list)}</span>
        </a>
      ),
    },
  ];
}
