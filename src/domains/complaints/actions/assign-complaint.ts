import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { together } from '../../../platform/db/together.ts';
import { meetClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import { findOfficer, rankAndName, type OfficerReadTables } from '../../../foundation/identity/index.ts';
import { deskTable, isWithOfficeAbove } from '../model/complaint-states.ts';
import { mayHoldComplaint } from '../model/holder.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { tellInformant } from './tell-informant.ts';
import { onComplaint } from './on-complaint.ts';

/**
 * Names the officer who looks into the complaint, and meets the 24-hour clock of naming one (5.1). Whoever names one has read it.
 * The office above that took a complaint about the police names one of its own.
 * Refusals: `notFound`, `notAllowed`, `notReceived` (it lies at the district's desk), `alreadyDecided`, `noSuchOfficer` (nobody of this station, below ASI, or going away).
 */
export function assignComplaint(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; officerId: OfficerId }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'assign', number: input.number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'assign');
    if (step === undefined) return refused({ code: 'wrong-state', reason: complaint.deskState === 'at-district-desk' ? 'notReceived' : 'alreadyDecided' });
    const officer = await findOfficer(act.trx.$pickTables<OfficerReadTables>(), { id: input.officerId, on: istDateOf(act.at) });
    if (officer === undefined || officer.officeId !== complaint.officeId || !officer.takesFiles || !mayHoldComplaint(officer.rank)) {
      return refused({ code: 'invalid', reason: 'noSuchOfficer', fields: { officerId: 'noSuchOfficer' } });
    }
    await together([
      updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at, holderId: officer.id }),
      meetClocks(act, { recordId: complaint.id, kinds: ['complaint.assign', 'complaint.receive-grave', 'misconduct.assign'] }),
      tellInformant(act, complaint, { template: 'officer-assigned', values: { number: complaint.number } }),
      // The time to decide runs from the first officer on; another one does not begin it anew (5.1).
      complaint.deskState === step.to || isWithOfficeAbove(step.to) ? undefined : startClocks(act, deps.settings(), [{ kind: 'complaint.decide', recordKind: 'complaint', recordId: complaint.id, officeId: complaint.officeId }]),
    ]);
    if (complaint.deskState === 'at-station') act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.received', content: { officeId: complaint.officeId } });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.assigned', content: { officerId: officer.id, rank: officer.rank, nameEn: rankAndName(officer, 'en'), nameHi: rankAndName(officer, 'hi') } });
    return ok(undefined);
  });
}
