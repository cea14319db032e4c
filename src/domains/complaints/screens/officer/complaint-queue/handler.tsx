import { html, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { listQueue, queueFilters, type QueueFilter, type QueueTables } from '../../../store/queue-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { QueuePage } from './queue-page.tsx';

/** More than a station can do in a day; the rest stays in the filters and counts. */
const LINES = 50;

/** My work today: what lies with the officer, ordered by clock. An SHO's work is the station's. */
export async function showWork(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = officerOf(context);
  const isOwnWork = actor.role === 'investigating-officer';
  return queuePage(deps, context, { filter: isOwnWork ? 'mine' : 'open', isWork: true });
}

export async function showQueue(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const filter = queueFilters.find((known) => known === context.query['filter']) ?? 'open';
  return queuePage(deps, context, { filter, isWork: false });
}

async function queuePage(deps: ComplaintDeps, context: RequestContext, view: { filter: QueueFilter; isWork: boolean }): Promise<Answer> {
  const actor = officerOf(context);
  const words = complaintMessages(context.lang).desk;
  const now = deps.clock();
  const desk = await deskOf(deps, context, { actor, title: view.isWork ? words.work : words.queue, current: view.isWork ? 'work' : 'queue' });
  const lines = await listQueue(deps.db.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(actor), filter: view.filter, officerId: actor.officerId, officeId: actor.officeId, now, limit: LINES });
  return html(render(<QueuePage desk={desk} lines={lines} filter={view.filter} isWork={view.isWork} now={now} />));
}
