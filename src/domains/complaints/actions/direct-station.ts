import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { cancelClocks, meetClocks, moveClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import { revokePaper } from '../../../foundation/documents/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, type OfficeTables } from '../../../foundation/offices/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { hasOfficeAboveIt } from '../model/complaint-above.ts';
import { stationClocks } from '../model/complaint-clocks.ts';
import { deskTable } from '../model/complaint-states.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { tellInformant } from './tell-informant.ts';

/**
 * The office above has another station act on a complaint about the police: from here on it is a complaint of that station, with its
 * diary line, its clocks and the three days to sign (L3), up to the FIR. The station it is about never gets it; the one directed
 * cannot send it back to the desk. It stays possible until there is an FIR, also after a closing of the office's own (L8).
 * Refusals: `notFound`, `notAllowed`, `alreadyDecided`, `noSuchStation` (no station of the district, the one complained of, the one that has it).
 * @see BNSS 2023 s.173(4) "direct an investigation to be made by any police officer subordinate to him", s.30
 */
export function directStation(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; officeId: OfficeId }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'direct', number: input.number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'direct');
    const isClosedByStation = complaint.deskState === 'closed' && !hasOfficeAboveIt(complaint);
    if (step === undefined || isClosedByStation) return refused({ code: 'wrong-state', reason: 'alreadyDecided' });
    const station = await findOffice(act.trx.$pickTables<OfficeTables>(), input.officeId);
    const isFit = station?.kind === 'station' && station.districtCode === complaint.districtCode && station.id !== complaint.aboutOfficeId && station.id !== complaint.officeId;
    if (!isFit) return refused({ code: 'invalid', reason: 'noSuchStation', fields: { officeId: 'noSuchStation' } });
    // The paper that said "no FIR" is not true any more, and the public check says so.
    if (complaint.deskState === 'closed') await revokePaper(act, { recordId: complaint.id, kind: 'closure-note', number: complaint.number });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at, officeId: station.id, holderId: null });
    await moveClocksTo(deps, act, { complaint, officeId: station.id });
    await enterDiary(act, { officeId: station.id, kind: 'portal-receipt', recordKind: 'complaint', recordId: complaint.id, recordNumber: complaint.number });
    await tellInformant(act, complaint, { template: 'news', values: {} });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.directed', content: { officeId: actor.officeId, toOfficeId: station.id } });
    return ok(undefined);
  });
}

/** Naming and speaking was the office's above; deciding is the station's from now on, with the way to the SP by its silence (L10). */
async function moveClocksTo(deps: ComplaintDeps, act: Act, { complaint, officeId }: { complaint: Complaint; officeId: OfficeId }): Promise<void> {
  const { id: recordId, signatureState } = complaint;
  const begun = [...stationClocks, 'complaint.unanswered', ...(signatureState === 'awaiting' ? (['complaint.sign'] as const) : [])] as const;
  await meetClocks(act, { recordId, kinds: ['misconduct.assign', 'misconduct.decide', 'complaint.receive-grave'] });
  await cancelClocks(act, { recordId, kinds: [...begun, 'misconduct.contact', 'complaint.decide', 'complaint.register-fir'] });
  await moveClocks(act, { recordId, officeId });
  await startClocks(act, deps.settings(), begun.map((kind) => ({ kind, recordKind: 'complaint', recordId, officeId })));
}
