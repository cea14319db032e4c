import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { deskTable, isUnreadByStation } from '../model/complaint-states.ts';
import { faultOfUrgentGround } from '../model/rules/urgent-without-signature.ts';
import { updateUrgentGround, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * The officer in charge puts a ground in the place of the signature, because it cannot wait (L3a). An act of its own: the FIR comes
 * after it, says so, and the signature stays owed.
 * Refusals: `notFound`, `notAllowed`, `notReceived`, `alreadyDecided`, `alreadySigned`, `urgentAlready`, `groundMissing`, `notVerified`.
 */
export function stateUrgency(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; reason: string; isVerified: boolean }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'state-urgency', number: input.number }, async (act, complaint) => {
    if (stepOf(deskTable, complaint.deskState, 'register-fir') === undefined) {
      return refused({ code: 'wrong-state', reason: isUnreadByStation(complaint.deskState) ? 'notReceived' : 'alreadyDecided' });
    }
    if (complaint.signatureState === 'signed') return refused({ code: 'wrong-state', reason: 'alreadySigned' });
    if (complaint.urgentGround !== undefined) return refused({ code: 'wrong-state', reason: 'urgentAlready' });
    const fault = faultOfUrgentGround(input);
    if (fault !== undefined) return refused({ code: 'invalid', reason: fault, fields: { [fault === 'groundMissing' ? 'reason' : 'isVerified']: fault }, rule: 'L3a' });
    await updateUrgentGround(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, at: act.at, by: actor.officerId, ground: input.reason.trim() });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.urgency-stated', content: { officeId: complaint.officeId, rule: 'L3a' } });
    return ok(undefined);
  });
}
