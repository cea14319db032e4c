import type { CitizenActor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { cancelClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { OfficeTables } from '../../../foundation/offices/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { canBeWithdrawn, withdrawalTable } from '../model/withdrawal.ts';
import { headRoles } from '../model/office-heads.ts';
import { updateWithdrawalHearer, type ComplaintTables } from '../store/complaint-store.ts';
import { findWithdrawal, insertWithdrawal, updateWithdrawalEnded, type WithdrawalTables } from '../store/withdrawal-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';
import { headOfficeOf } from './office-above.ts';
import { needsTalkFirst } from './needs-talk-first.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOfficers } from './tell-officers.ts';

/**
 * The informant does not want to go on: a request that counts after its hours and closes nothing (lifecycles 5.0; L8). The message
 * says only that there is news, whatever the matter: somebody else may hold the phone.
 *
 * In grave, sexual, family or SC/ST matters the SP's clock begins: an officer speaks with the person first. A "yes, somebody pressed
 * me" is told to the SP; no mark, message or page of the person or of the station carries the answer.
 * Refusals: `notFound`, `notAllowed`, `alreadyDecided` (ended without an FIR), `withdrawalAsked` (one runs or counts already).
 * @param input.wasPressed undefined: the person did not say, and need not
 */
export function askToWithdraw(deps: ComplaintDeps, actor: CitizenActor, input: { number: string; wasPressed: boolean | undefined }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'withdraw', number: input.number }, (act, complaint) => requestWithdrawal(deps, act, { complaint, by: actor.citizenId, wasPressed: input.wasPressed }));
}

/** The same within the act of who may ask. `by` undefined: with the slip; then somebody of another station always speaks with the person first. */
export async function requestWithdrawal(deps: ComplaintDeps, act: Act, { complaint, by, wasPressed }: { complaint: Complaint; by: CitizenId | undefined; wasPressed: boolean | undefined }): Promise<Result<void>> {
  if (!canBeWithdrawn(complaint.deskState)) return refused({ code: 'wrong-state', reason: 'alreadyDecided' });
  const db = act.trx.$pickTables<WithdrawalTables>();
  const before = await findWithdrawal(db, complaint.id);
  if (before?.state === 'asked' || before?.state === 'in-force') return refused({ code: 'wrong-state', reason: 'withdrawalAsked' });
  const needsTalk = by === undefined || (await needsTalkFirst(act, complaint));
  const sp = await headOfficeOf(act.trx.$pickTables<OfficeTables>(), complaint);
  const record = { recordKind: 'complaint', recordId: complaint.id } as const;
  const [effect] = await startClocks(act, deps.settings(), [
    { kind: 'withdrawal.effect', ...record, officeId: complaint.officeId },
    // Its first step, a minute from now, tells the SP.
    ...(needsTalk ? [{ kind: 'withdrawal.talk', ...record, officeId: sp?.id ?? complaint.officeId } as const] : []),
  ]);
  if (effect === undefined) throw new Error('A withdrawal without its clock');
  await insertWithdrawal(db, { id: newId(), complaintId: complaint.id, askedBy: by, askedAt: act.at, effectAt: effect.dueAt, needsTalk, wasPressed });
  if (wasPressed === true && !needsTalk && sp !== undefined) await tellOfficers(act, { officeId: sp.id, roles: headRoles }, { complaint, clockKind: 'withdrawal.talk', template: 'duty-due' });
  await tellInformant(act, complaint, { template: 'news', values: {} });
  act.mark({ ...record, kind: 'complaint.withdrawal-asked', content: { officeId: complaint.officeId } });
  return ok(undefined);
}

/**
 * The same person takes the request back, with nothing but the confirmed number: no message goes out, and the person's page reads as
 * before (`shownWithdrawal`).
 * Refusals: `notFound`, `notAllowed`, `noWithdrawal` (none was made), `withdrawalCounts` (too late), `withdrawalOver` (taken back already,
 * or found to be nobody's wish: show it as done).
 */
export function takeBackWithdrawal(deps: ComplaintDeps, actor: CitizenActor, input: { number: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'take-back-withdrawal', number: input.number }, takeBackRequest);
}

/** The same within the act of who may take it back. */
export async function takeBackRequest(act: Act, complaint: Complaint): Promise<Result<void>> {
  const db = act.trx.$pickTables<WithdrawalTables>();
  const withdrawal = await findWithdrawal(db, complaint.id);
  if (withdrawal === undefined) return refused({ code: 'wrong-state', reason: 'noWithdrawal' });
  if (withdrawal.state === 'in-force') return refused({ code: 'wrong-state', reason: 'withdrawalCounts' });
  const step = stepOf(withdrawalTable, withdrawal.state, 'take-back');
  if (step === undefined) return refused({ code: 'wrong-state', reason: 'withdrawalOver' });
  await updateWithdrawalEnded(db, { id: withdrawal.id, state: step.to, at: act.at });
  await cancelClocks(act, { recordId: complaint.id, kinds: ['withdrawal.effect', 'withdrawal.talk'] });
  await updateWithdrawalHearer(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, officerId: null });
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.withdrawal-taken-back', content: { officeId: complaint.officeId } });
  return ok(undefined);
}
