import { istDateOf } from '../../../../../kernel/instant.ts';
import { parseUuid, type OfficerId } from '../../../../../kernel/id.ts';
import { isAtLeast } from '../../../../../kernel/rank.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { hasOfficersPage, identityRoutes, listOfficersOf, type OfficerReadTables } from '../../../../../foundation/identity/index.ts';
import { assignSeveral } from '../../../actions/assign-several.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo, mayAssignSeveral } from '../../../model/complaint-policy.ts';
import { placeOf, readPlace } from '../../../model/queue-place.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { listQueue, queueFilters, type QueueFilter, type QueueTables } from '../../../store/queue-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { QueuePage } from './queue-page.tsx';

/** What a thumb scrolls through; the next page is a link. */
const LINES = 25;
/** Lists in which the next thing is to name an officer. */
const assignable: readonly QueueFilter[] = ['new', 'unassigned'];

/** My work today: what lies with the officer, ordered by clock. An SHO's work is the station's. Who keeps the rolls and sees no complaints begins with the officers. */
export async function showWork(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = officerOf(context);
  if (complaintsVisibleTo(actor).scope === 'nothing' && hasOfficersPage(actor)) return redirect(identityRoutes.officers.href(context.lang, {}));
  const isOwnWork = actor.role === 'investigating-officer';
  return queuePage(deps, context, { filter: isOwnWork ? 'mine' : 'open', isWork: true, errors: [], status: 200 });
}

export async function showQueue(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  return queuePage(deps, context, { filter: filterIn(context.query['filter']), isWork: false, errors: [], status: 200 });
}

/** One officer for several complaints. What was refused stands with its number and reason; the rest is done. */
export async function sendAssignSeveral(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = officerOf(context);
  if (!mayAssignSeveral(actor)) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const words = complaintMessages(context.lang);
  const filter = filterIn(context.form.text('filter'));
  const numbers = context.form.all('number').slice(0, LINES);
  const officerId = parseUuid<OfficerId>(context.form.text('officerId'));
  const errors: FieldError[] = [
    ...(numbers.length === 0 ? [{ fieldId: 'list', text: words.queueWords.noneChosen }] : []),
    ...(officerId === undefined ? [{ fieldId: 'officerId', text: words.errors.officerId }] : []),
  ];
  if (officerId === undefined || errors.length > 0) return queuePage(deps, context, { filter, isWork: false, errors, status: 422 });
  const { assigned, refused } = await assignSeveral(deps, actor, { numbers, officerId });
  if (refused.length === 0) return redirect(complaintRoutes.queue.href(context.lang, {}, { filter, assigned: String(assigned.length) }));
  const rows = refused.map(({ number, refusal: why }) => ({ fieldId: 'list', text: words.queueWords.notAssigned(number, words.refusals[why.reason as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid) }));
  return queuePage(deps, context, { filter, isWork: false, errors: rows, status: 409, assigned: assigned.length });
}

function filterIn(text: string | undefined): QueueFilter {
  return queueFilters.find((known) => known === text) ?? 'open';
}

interface QueueView {
  readonly filter: QueueFilter;
  readonly isWork: boolean;
  readonly errors: readonly FieldError[];
  readonly status: number;
  readonly assigned?: number;
}

async function queuePage(deps: ComplaintDeps, context: RequestContext, view: QueueView): Promise<Answer> {
  const actor = officerOf(context);
  const { filter, isWork, errors } = view;
  const words = complaintMessages(context.lang).desk;
  const now = deps.clock();
  const after = readPlace(context.query['after']);
  const canAssign = !isWork && assignable.includes(filter) && mayAssignSeveral(actor);
  const [desk, found, officers] = await Promise.all([
    deskOf(deps, context, { actor, title: isWork ? words.work : words.queue, current: isWork ? 'work' : 'queue' }),
    listQueue(deps.db.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(actor), filter, officerId: actor.officerId, officeId: actor.officeId, now, limit: LINES + 1, after }),
    canAssign ? listOfficersOf(deps.db.$pickTables<OfficerReadTables>(), { officeId: actor.officeId, on: istDateOf(now) }) : [],
  ]);
  const lines = found.slice(0, LINES);
  const last = lines.at(-1);
  const shown = {
    next: found.length > LINES && last !== undefined ? placeOf(last) : undefined,
    isBeginning: after === undefined,
    assigned: view.assigned ?? countIn(context.query['assigned']),
    bulk: canAssign ? { csrf: context.csrf(), officers: officers.filter((officer) => isAtLeast(officer.rank, 'asi')), chosen: context.form.all('number'), officerId: context.form.text('officerId') } : undefined,
  };
  return html(render(<QueuePage desk={desk} actor={actor} lines={lines} filter={filter} isWork={isWork} now={now} errors={errors} {...shown} />), view.status);
}

function countIn(text: string | undefined): number {
  return /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
}
