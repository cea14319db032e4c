import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { meetClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * After an enquiry without an FIR the informant gets the reasons in writing within a week (L8), within the caller's act. Whoever has a
 * confirmed number reads them on the own page in the same moment; for somebody without a phone the week runs until the paper is handed over.
 */
export async function oweClosureCopy(deps: ComplaintDeps, act: Act, complaint: Complaint): Promise<void> {
  await startClocks(act, deps.settings(), [{ kind: 'enquiry.closure-copy', recordKind: 'complaint', recordId: complaint.id, officeId: complaint.officeId }]);
  if (complaint.informant.citizenId !== undefined) await meetClocks(act, { recordId: complaint.id, kinds: ['enquiry.closure-copy'] });
}

/**
 * The station handed the reasons over on paper, or read them out and sent them (L8).
 * Refusals: `notFound`, `notAllowed`, `noCopyOwed`, `notHandedOver`.
 */
export function giveClosureCopy(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; isHandedOver: boolean }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'give-closure-copy', number: input.number }, async (act, complaint) => {
    if (!input.isHandedOver) return refused({ code: 'invalid', reason: 'notHandedOver', fields: { isHandedOver: 'notHandedOver' } });
    const met = await meetClocks(act, { recordId: complaint.id, kinds: ['enquiry.closure-copy'] });
    if (met.length === 0) return refused({ code: 'wrong-state', reason: 'noCopyOwed' });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.closure-copy-given', content: { officeId: actor.officeId } });
    return ok(undefined);
  });
}
