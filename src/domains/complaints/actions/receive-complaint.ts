import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { meetClocks } from '../../../foundation/deadlines/index.ts';
import { deskTable } from '../model/complaint-states.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * The station has read the complaint. From now on it cannot be moved away without a number (5.0).
 * Refusals: `notFound`, `notAllowed`, `alreadyReceived`.
 */
export function receiveComplaint(deps: ComplaintDeps, actor: OfficerActor, number: string): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'receive', number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'receive');
    if (step === undefined) return refused({ code: 'wrong-state', reason: 'alreadyReceived' });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at });
    await meetClocks(act, { recordId: complaint.id, kinds: ['complaint.receive-grave'] });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.received', content: { officeId: complaint.officeId } });
    return ok(undefined);
  });
}
