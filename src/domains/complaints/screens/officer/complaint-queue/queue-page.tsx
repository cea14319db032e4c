import type { JSX } from 'preact';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import { DataTable } from '../../../../../web/components/data-table/data-table.tsx';
import { KeysHint } from '../../../../../web/components/data-table/keys-hint.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { ErrorSummary, type FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Icon } from '../../../../../web/components/icon/icon.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { FilterBar } from '../../../../../web/components/filter-bar/filter-bar.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { StatTiles } from '../../../../../web/components/stat-tile/stat-tile.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { ComplaintLine } from '../../../model/complaint.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { placeText, type QueuePlace } from '../../../model/queue-place.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { queueFilters, type QueueFilter } from '../../../store/queue-store.ts';
import type { Desk } from '../desk-frame.ts';
import { BulkForm, chooseColumn, type Bulk } from './bulk-form.tsx';
import { columnsOf } from './queue-columns.tsx';
import { complaintSearch } from '../complaint-search/complaint-search.ts';

export interface QueuePageProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly lines: readonly ComplaintLine[];
  readonly filter: QueueFilter;
  readonly isWork: boolean;
  readonly now: Instant;
  /** Behind which line the next page begins; undefined on the last one. */
  readonly next: QueuePlace | undefined;
  readonly isBeginning: boolean;
  /** For how many complaints an officer was named just now. */
  readonly assigned: number;
  /** Undefined where no officers are named for several complaints. */
  readonly bulk: Bulk | undefined;
  readonly errors: readonly FieldError[];
}

/** The desk's list: the clock that ends first on top, the informant masked, the next action as a button. */
export function QueuePage(props: QueuePageProps): JSX.Element {
  const { desk, actor, lines, filter, isWork, now, assigned, bulk, errors } = props;
  const { lang } = desk.frame;
  const words = complaintMessages(lang);
  const table = <DataTable caption={desk.frame.title} columns={[...(bulk === undefined ? [] : [chooseColumn(bulk, lang)]), ...columnsOf({ lang, now, actor })]} rows={lines} keyOf={(line) => line.id} />;
  return (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: errors.length > 0 }} office={desk.office} search={complaintsVisibleTo(actor).scope === 'nothing' ? undefined : complaintSearch(lang)}>
      <ErrorSummary lang={lang} errors={errors} />
      <PageHead title={desk.frame.title} />
      {assigned > 0 && (
        <Notice tone="good">
          <p>{words.queueWords.assigned(assigned)}</p>
        </Notice>
      )}
      {complaintsVisibleTo(actor).scope !== 'nothing' && (isWork ? <WorkTiles desk={desk} lang={lang} /> : <QueueFilters desk={desk} filter={filter} lang={lang} />)}
      <div id="list" class="stack">
        {lines.length === 0 ? (
          <EmptyState title={words.desk.empty} />
        ) : (
          <>
            {bulk === undefined ? table : <BulkForm bulk={bulk} filter={filter} lang={lang} errors={errors} table={table} />}
            <QueuePages {...props} />
            <KeysHint lang={lang} />
          </>
        )}
      </div>
    </OfficerLayout>
  );
}

/** Onward only, from where this page ended: the list changes while it is read, and a number of lines would leave some out. */
function QueuePages({ desk, filter, isWork, next, isBeginning }: QueuePageProps): JSX.Element | null {
  const { lang } = desk.frame;
  const { pages, next: nextPage, first } = complaintMessages(lang).queueWords;
  if (next === undefined && isBeginning) return null;
  const hrefOf = (after: string | undefined): string => (isWork ? complaintRoutes.work.href(lang, {}, { after }) : complaintRoutes.queue.href(lang, {}, { filter: filter === 'open' ? undefined : filter, after }));
  return (
    <nav class="pager no-print" aria-label={pages}>
      {!isBeginning && (
        <a class="pager__link" href={hrefOf(undefined)}>
          {first}
        </a>
      )}
      {next !== undefined && (
        <a class="pager__link" href={hrefOf(placeText(next))} rel="next">
          {nextPage}
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  );
}

function WorkTiles({ desk, lang }: { readonly desk: Desk; readonly lang: Lang }): JSX.Element {
  const { filters } = complaintMessages(lang).desk;
  const tile = (filter: QueueFilter, tone: 'plain' | 'late' = 'plain') => ({ value: String(desk.counts[filter]), label: filters[filter], href: queueHref(lang, filter), tone });
  return <StatTiles stats={[tile('late', desk.counts.late > 0 ? 'late' : 'plain'), ...(desk.counts.escalated > 0 ? [tile('escalated', 'late')] : []), ...(desk.counts['to-review'] > 0 ? [tile('to-review')] : []), ...(desk.counts['zero-fir'] > 0 ? [tile('zero-fir')] : []), ...(desk.counts['to-route'] > 0 ? [tile('to-route')] : []), ...(desk.counts['about-police'] > 0 ? [tile('about-police')] : []), tile('new'), tile('unassigned'), tile('to-register'), tile('mine')]} />;
}

function QueueFilters({ desk, filter, lang }: { readonly desk: Desk; readonly filter: QueueFilter; readonly lang: Lang }): JSX.Element {
  const words = complaintMessages(lang).desk;
  return (
    <FilterBar
      label={words.queue}
      filters={queueFilters.filter((item) => item !== 'about-police' || item === filter || desk.counts[item] > 0).map((item) => ({ href: queueHref(lang, item), text: words.filters[item], count: desk.counts[item], isCurrent: item === filter }))}
    />
  );
}

function queueHref(lang: Lang, filter: QueueFilter): string {
  return complaintRoutes.queue.href(lang, {}, { filter: filter === 'open' ? undefined : filter });
}
