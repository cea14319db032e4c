import type { JSX } from 'preact';
import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { DataTable } from '../../../../../web/components/data-table/data-table.tsx';
import { KeysHint } from '../../../../../web/components/data-table/keys-hint.tsx';
import { EmptyState } from '../../../../../web/components/empty-state/empty-state.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import type { ComplaintLine } from '../../../model/complaint.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { columnsOf } from '../complaint-queue/queue-columns.tsx';
import { complaintSearch } from './complaint-search.ts';
import type { Desk } from '../desk-frame.ts';

export interface SearchPageProps {
  readonly desk: Desk;
  readonly actor: OfficerActor;
  readonly typed: string;
  /** False when nothing was typed, or filling words alone. */
  readonly hasWords: boolean;
  readonly lines: readonly ComplaintLine[];
  /** There may be more than these. */
  readonly isCut: boolean;
  readonly now: Instant;
}

/** What was found, in the same lines as the queue. */
export function SearchPage({ desk, actor, typed, hasWords, lines, isCut, now }: SearchPageProps): JSX.Element {
  const { lang } = desk.frame;
  const words = complaintMessages(lang).search;
  return (
    <OfficerLayout frame={desk.frame} office={desk.office} search={complaintSearch(lang, typed)}>
      <PageHead title={hasWords ? words.found(typed) : words.title} below={lines.length === 0 ? undefined : isCut ? words.more(lines.length) : words.newest(lines.length)} />
      <div id="list" class="stack">
        {lines.length > 0 ? (
          <>
            <DataTable caption={words.found(typed)} columns={columnsOf({ lang, now, actor })} rows={lines} keyOf={(line) => line.id} />
            <KeysHint lang={lang} />
          </>
        ) : (
          <EmptyState title={hasWords ? words.none : words.typeWords} text={hasWords ? words.noneHint : undefined} />
        )}
      </div>
    </OfficerLayout>
  );
}
