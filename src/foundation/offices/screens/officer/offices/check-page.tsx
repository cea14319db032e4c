import type { JSX } from 'preact';
import type { OfficeId } from '../../../../../kernel/id.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { formatDay, formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Card } from '../../../../../web/components/card/card.tsx';
import { DataTable, type Column } from '../../../../../web/components/data-table/data-table.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { Tag } from '../../../../../web/components/tag/tag.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { officeMessages } from '../../../messages/index.ts';
import { officeTitle } from '../../../messages/office-title.ts';
import type { Office } from '../../../model/office.ts';
import { officesRoutes } from '../../../routes-table.ts';
import type { SupervisionCheck } from '../../../store/supervision-check-store.ts';
import type { SupervisionFault } from '../../../model/supervision-fault.ts';
import type { Desk } from '../desk.ts';

export interface CheckPageProps {
  readonly desk: Desk;
  /** Newest first. */
  readonly checks: readonly SupervisionCheck[];
  /** Of the newest. */
  readonly faults: readonly SupervisionFault[];
  /** What is wrong today. */
  readonly standing: readonly SupervisionFault[];
  readonly offices: ReadonlyMap<OfficeId, Office>;
}

/** The last check with its faults, each a link to the office where it is put right; and the months before. */
export function CheckPage(props: CheckPageProps): JSX.Element {
  const { desk, checks, faults } = props;
  const { lang } = desk.frame;
  const words = officeMessages(lang).managing.check;
  const [last, ...before] = checks;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} backHref={officesRoutes.offices.href(lang, {})}>
      <PageHead title={words.title} below={<p>{words.lead}</p>} />
      {last === undefined ? (
        <EmptyState title={words.never} />
      ) : (
        <div class="stack">
          <Notice tone={faults.length === 0 ? 'good' : 'warn'} heading={words.last(formatDay(last.month, lang), formatMoment(last.checkedAt, lang))}>
            <p>{faults.length === 0 ? words.clean : words.found(faults.length)}</p>
          </Notice>
          {faults.length > 0 && <DataTable caption={words.title} columns={faultColumns(props)} rows={faults} keyOf={({ officeId, fault }) => `${officeId} ${fault}`} />}
          {before.length > 0 && <BeforeCard before={before} lang={lang} />}
        </div>
      )}
    </OfficerLayout>
  );
}

function faultColumns({ desk, standing, offices }: CheckPageProps): Column<SupervisionFault>[] {
  const { lang } = desk.frame;
  const words = officeMessages(lang).managing.check;
  const stands = ({ officeId, fault }: SupervisionFault): boolean => standing.some((now) => now.officeId === officeId && now.fault === fault);
  const titleOf = (id: OfficeId): string => {
    const office = offices.get(id);
    return office === undefined ? String(id) : officeTitle(office, lang).text;
  };
  return [
    { heading: words.columns.office, kind: 'head', cell: ({ officeId }) => <a href={officesRoutes.office.href(lang, { id: String(officeId) })}>{titleOf(officeId)}</a> },
    { heading: words.columns.fault, cell: ({ fault }) => words.kinds[fault] },
    { heading: words.columns.state, cell: (fault) => <Tag tone={stands(fault) ? 'warn' : 'good'} text={stands(fault) ? words.stands : words.mended} /> },
  ];
}

function BeforeCard({ before, lang }: { readonly before: readonly SupervisionCheck[]; readonly lang: Lang }): JSX.Element {
  const words = officeMessages(lang).managing.check;
  const columns: Column<SupervisionCheck>[] = [
    { heading: words.month, kind: 'head', cell: ({ month }) => formatDay(month, lang) },
    { heading: words.faults, kind: 'number', cell: ({ faults }) => String(faults) },
  ];
  return (
    <Card heading={words.before}>
      <DataTable caption={words.before} columns={columns} rows={before} keyOf={({ month }) => month} />
    </Card>
  );
}
