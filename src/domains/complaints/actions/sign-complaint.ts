import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import { enterDiary } from '../../cases/index.ts';
import { signatureTable } from '../model/complaint-states.ts';
import { updateSigned, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * Records that the informant signed at the station, after the words were read over (L2, L3; also after a lapse: L3a).
 * Refusals: `notFound`, `notAllowed`, `alreadySigned`, `notReadOver`.
 * @param input.wasReadOver the officer's own declaration that the text was read over to the person before signing
 */
export function signComplaint(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; wasReadOver: boolean }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'sign', number: input.number }, async (act, complaint) => {
    const step = stepOf(signatureTable, complaint.signatureState, 'sign');
    if (step === undefined) return refused({ code: 'wrong-state', reason: 'alreadySigned' });
    if (!input.wasReadOver) return refused({ code: 'invalid', reason: 'notReadOver', fields: { wasReadOver: 'notReadOver' }, rule: 'L2' });
    await updateSigned(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, at: act.at, mode: 'physical-at-station' });
    await meetClocks(act, { recordId: complaint.id, kinds: ['complaint.sign'] });
    await enterDiary(act, { officeId: actor.officeId, kind: 'signature', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.signed', content: { mode: 'physical-at-station', readOver: true, officeId: actor.officeId } });
    return ok(undefined);
  });
}
