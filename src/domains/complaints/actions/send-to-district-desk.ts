import type { OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { cancelClocks, moveClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import { districtOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { stationClocks } from '../model/complaint-clocks.ts';
import { deskTable } from '../model/complaint-states.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * The station says that the place is not its own, in one act and before it has read further: the district's desk names the station
 * within 24 hours (C15). The signature's clock runs on. After reading only a Zero FIR or the desk moves it (5.0).
 * Refusals: `notFound`, `notAllowed`, `alreadyReceived`, `noDesk` (no office of the district is known).
 */
export function sendToDistrictDesk(deps: ComplaintDeps, actor: OfficerActor, number: string): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'not-ours', number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'not-ours');
    if (step === undefined) return refused({ code: 'wrong-state', reason: 'alreadyReceived' });
    const desk = await districtOffice(act.trx.$pickTables<OfficeTables>(), complaint.districtCode);
    if (desk === undefined) return refused({ code: 'conflict', reason: 'noDesk' });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at, officeId: desk.id, holderId: null });
    await cancelClocks(act, { recordId: complaint.id, kinds: [...stationClocks, 'complaint.receive-grave'] });
    await moveClocks(act, { recordId: complaint.id, officeId: desk.id });
    await startClocks(act, deps.settings(), [{ kind: 'complaint.route', recordKind: 'complaint', recordId: complaint.id, officeId: desk.id }]);
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.not-ours', content: { officeId: complaint.officeId, toOfficeId: desk.id } });
    return ok(undefined);
  });
}
