import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import { addMs, istDateOf, type Instant } from '../../../kernel/instant.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { clockRuleOf, type ClockKind, type Rung } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { OfficeKind, SupervisionTables, Supervisor } from '../../../foundation/offices/index.ts';
import { ladderToTell } from '../../cases/index.ts';
import { isAnswered, signatureTable } from '../model/complaint-states.ts';
import { tellInformant } from './tell-informant.ts';
import { headsOf } from '../model/office-heads.ts';
import { tellOfficers, tellWhoMustAct } from './tell-officers.ts';
import { lockComplaintById, updateEscalation, updateLapsed, type ComplaintTables } from '../store/complaint-store.ts';

/**
 * The three days to sign are over (L3). The complaint, its diary line and the right to sign stay (L3a).
 * Done by the clock within its own act; a signature that came in the same minute wins.
 */
export async function lapseSignature(act: Act, id: ComplaintId): Promise<Result<void>> {
  const db = act.trx.$pickTables<ComplaintTables>();
  const complaint = await lockComplaintById(db, id);
  if (complaint === undefined || stepOf(signatureTable, complaint.signatureState, 'lapse') === undefined) return ok(undefined);
  await updateLapsed(db, id);
  act.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.signature-lapsed', content: { officeId: complaint.officeId } });
  return ok(undefined);
}

/** The kinds of office a rung may be, narrowest first. Circles and sub-divisions are in no table yet, nor is a control room: then the SP's office is meant. */
const officesOfRung = {
  sdpo: ['circle', 'sub-division', 'district', 'police-district', 'rail-district', 'range', 'headquarters'],
  'control-room': ['district', 'police-district', 'rail-district', 'range', 'headquarters'],
  sp: ['district', 'police-district', 'rail-district', 'range', 'headquarters'],
  range: ['range', 'headquarters'],
} as const satisfies Record<Rung, readonly OfficeKind[]>;

/** Where a step lies: before the end of its clock, at the end, or after it. */
type StepStage = 'ahead' | 'end' | 'after';

/**
 * A duty is late: the complaint shows also to the office that the step names, or to the next one above that is known (5.1). That
 * office and the one that owes the duty are told in the same act.
 * A rung may lie before the end (L21, L23, L37): then it says that the time runs out, and not that it is over.
 * Escalation is a flag; the station keeps the complaint and the duty. Without a known office above it stays where it is, marked late.
 */
export async function escalateComplaint(act: Act, late: { id: ComplaintId; clockKind: ClockKind; officeId: OfficeId; to: Rung | undefined; stage: StepStage }): Promise<Result<void>> {
  const db = act.trx.$pickTables<ComplaintTables>();
  const complaint = await lockComplaintById(db, late.id);
  if (complaint === undefined) return ok(undefined);
  const ladder = await ladderToTell(act.trx.$pickTables<SupervisionTables>(), { record: complaint, officeId: late.officeId, on: istDateOf(act.at) });
  const above = officeOfRung(ladder, late.to);
  // A higher rung of the same clock that is no other office: it has been told, but not yet that the time is over.
  if (above !== undefined && above.id === complaint.escalatedToOfficeId && late.stage !== 'end' && !isFirstRung(late)) return ok(undefined);
  const isAhead = late.stage === 'ahead';
  const template = isAhead ? 'duty-due' : 'duty-late';
  if (above !== undefined && above.id !== complaint.escalatedToOfficeId) await updateEscalation(db, { id: late.id, officeId: above.id });
  if (above !== undefined) await tellOfficers(act, { officeId: above.id, roles: headsOf(above.kind) }, { complaint, clockKind: late.clockKind, template });
  await tellWhoMustAct(act, { complaint, ...late, template });
  act.mark({ recordKind: 'complaint', recordId: late.id, kind: 'complaint.escalated', content: { clock: late.clockKind, toOfficeId: above?.id ?? null, ...(isAhead && { isAhead }) } });
  return ok(undefined);
}

function officeOfRung(ladder: readonly Supervisor[], rung: Rung = 'sdpo'): Supervisor | undefined {
  const kinds: readonly OfficeKind[] = officesOfRung[rung];
  return ladder.find((office) => kinds.includes(office.kind));
}

function isFirstRung(late: { clockKind: ClockKind; to: Rung | undefined }): boolean {
  const first = clockRuleOf(late.clockKind).steps.find((step) => step.step === 'escalate');
  return first === undefined || !('to' in first) || first.to === late.to;
}

/** A duty runs out, or in a grave matter has just begun: whoever owes it is told (5.0). */
export async function remindOfficers(act: Act, due: { id: ComplaintId; clockKind: ClockKind; officeId: OfficeId }): Promise<Result<void>> {
  const complaint = await lockComplaintById(act.trx.$pickTables<ComplaintTables>(), due.id);
  if (complaint !== undefined) await tellWhoMustAct(act, { complaint, ...due, template: 'duty-due' });
  return ok(undefined);
}

/** The days of silence are over: the way to the SP is open, and the person is told (L10). A decision that came in the same minute wins. */
export async function openAppeal(act: Act, id: ComplaintId): Promise<Result<void>> {
  const complaint = await lockComplaintById(act.trx.$pickTables<ComplaintTables>(), id);
  if (complaint === undefined || isAnswered(complaint.deskState)) return ok(undefined);
  await tellInformant(act, complaint, { template: 'appeal-open', values: { number: complaint.number } });
  act.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.appeal-open', content: { rule: 'L10' } });
  return ok(undefined);
}

/** The informant is told until when to sign (L3a); nothing when it is signed by now. */
export async function remindToSign(act: Act, reminder: { id: ComplaintId; dueAt: Instant }): Promise<Result<void>> {
  const complaint = await lockComplaintById(act.trx.$pickTables<ComplaintTables>(), reminder.id);
  if (complaint === undefined || complaint.signatureState !== 'awaiting') return ok(undefined);
  // 24:00 belongs to the day that ends there.
  await tellInformant(act, complaint, { template: 'sign-by', values: { number: complaint.number, day: istDateOf(addMs(reminder.dueAt, -1)) } });
  return ok(undefined);
}
