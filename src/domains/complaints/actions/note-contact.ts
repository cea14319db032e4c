import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import { silenceClocks } from '../model/complaint-clocks.ts';
import { isAnswered, isUnreadByStation, isWithOfficeAbove } from '../model/complaint-states.ts';
import type { ContactWay } from '../model/contact-way.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * The officer has spoken with the person: the clocks of silence are met (5.1). The person reads it, and can say that it is not so.
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`.
 */
export function noteContact(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; way: ContactWay }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'note-contact', number: input.number }, async (act, complaint) => {
    if (isUnreadByStation(complaint.deskState) && !isWithOfficeAbove(complaint.deskState)) return refused({ code: 'wrong-state', reason: 'notReceived' });
    if (isAnswered(complaint.deskState)) return refused({ code: 'wrong-state', reason: 'alreadyDecided' });
    await meetClocks(act, { recordId: complaint.id, kinds: silenceClocks });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.contacted', content: { way: input.way, officeId: complaint.officeId, ...(isWithOfficeAbove(complaint.deskState) && { above: true }) } });
    return ok(undefined);
  });
}
