import type { CitizenActor, OfficerActor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { findCitizenAccount, type CitizenTables } from '../../../foundation/identity/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { stopsAtOnce } from '../model/cut-off.ts';
import { insertCutOff, listCutOffs, type CutOffTables } from '../store/cut-off-store.ts';
import { listPersons, type PersonTables } from '../store/person-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

/** Fewest signs of a reason that says something. */
const LEAST_REASON_SIGNS = 10;

/** Trimmed words that say why somebody's reading is stopped or opened again. */
export function isWrittenReason(reason: string): boolean {
  return reason.length >= LEAST_REASON_SIGNS && reason.length <= 2_000;
}

/**
 * Somebody who did it, or stands by whoever did, may be the one who reported: from here on the informant reads only that a report was
 * made, and is told nothing, nor why. Whoever only the informant named reads nothing either: it may be a number of the informant's own.
 * The handler has asked for a fresh code. Refusals: `notFound`, `notAllowed`, `cutOffAlready`, `cutOffReason`.
 */
export function cutOffInformant(deps: ComplaintDeps, actor: OfficerActor, input: { number: string; reason: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'cut-off', number: input.number }, async (act, complaint) => {
    const reason = input.reason.trim();
    if (complaint.informant.isCutOff) return refused({ code: 'wrong-state', reason: 'cutOffAlready' });
    if (!isWrittenReason(reason)) return refused({ code: 'invalid', reason: 'cutOffReason', fields: { reason: 'cutOffReason' } });
    await cutOff(act, complaint, { by: actor, reason });
    return ok(undefined);
  });
}

/**
 * The victim, or who stands for a child, asks for the same. Where an officer has seen who it is, it counts at once; else, and where it
 * was opened again before, the station is asked, so that nobody with the victim's phone in hand shuts out who helps. The answer is the same in both cases.
 * Refusals: `notFound`, `notAllowed`. Asked again it is ok and changes nothing.
 */
export function askCutOff(deps: ComplaintDeps, actor: CitizenActor, input: { number: string; words: string }): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'ask-cut-off', number: input.number }, async (act, complaint) => {
    const words = input.words.trim().slice(0, 2_000);
    const counts = !complaint.informant.isCutOff && stopsAtOnce({ isChecked: await isCheckedReader(act, complaint, actor), cutOffs: await listCutOffs(act.trx.$pickTables<CutOffTables>(), complaint.id) });
    if (counts) await cutOff(act, complaint, { by: undefined, reason: words === '' ? '—' : words });
    else act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.cut-off-asked', content: { officeId: complaint.officeId } });
    return ok(undefined);
  });
}

async function cutOff(act: Act, complaint: Complaint, { by, reason }: { by: OfficerActor | undefined; reason: string }): Promise<void> {
  await insertCutOff(act.trx.$pickTables<CutOffTables>(), { id: newId(), complaintId: complaint.id, at: act.at, by: by?.officerId, reason });
  act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.informant-cut-off', content: { officeId: complaint.officeId, byVictim: by === undefined } });
}

async function isCheckedReader(act: Act, complaint: Complaint, actor: CitizenActor): Promise<boolean> {
  const account = await findCitizenAccount(act.trx.$pickTables<CitizenTables>(), actor.citizenId);
  const persons = await listPersons(act.trx.$pickTables<PersonTables>(), complaint.id);
  return persons.some(({ relation, mobile, checked }) => (relation === 'victim' || relation === 'guardian') && checked !== undefined && mobile === account?.mobile);
}
