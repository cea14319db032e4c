import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { readComplaintNumber } from '../../../model/complaint-number.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { keysAskedFor } from '../../../model/search-words.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { listLines, type QueueTables } from '../../../store/queue-store.ts';
import { searchOpenComplaints, type SearchTables } from '../../../store/search-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { SearchPage } from './search-page.tsx';

/** What a thumb scrolls through; whoever wants another one adds a word. */
const LINES = 25;
const LONGEST_QUESTION = 200;

/** Open complaints by words of what happened or where. A whole number leads to its record, which says by itself whether it may be seen. */
export async function showSearch(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const typed = (context.query['q'] ?? '').slice(0, LONGEST_QUESTION).trim();
  const number = readComplaintNumber(typed);
  if (number !== undefined) return redirect(complaintRoutes.record.href(context.lang, { number }));
  const actor = officerOf(context);
  const keys = keysAskedFor(typed);
  const within = complaintsVisibleTo(actor);
  const [desk, found] = await Promise.all([
    deskOf(deps, context, { actor, title: complaintMessages(context.lang).search.title, current: 'queue' }),
    searchOpenComplaints(deps.db.$pickTables<SearchTables>(), { keys, within, limit: LINES }),
  ]);
  const lines = await listLines(deps.db.$pickTables<QueueTables>(), found);
  return html(render(<SearchPage desk={desk} actor={actor} typed={typed} hasWords={keys.length > 0} lines={lines} isCut={lines.length === LINES} now={deps.clock()} />));
}
