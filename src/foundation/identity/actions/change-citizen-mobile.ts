import type { OfficerActor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { addMs } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Act } from '../../ledger/index.ts';
import { readMobile } from '../model/mobile.ts';
import { PAPERS_WAIT_MS, type NumberProof } from '../model/number-change.ts';
import { findConfirmedCitizen, lockCitizenOf, type CitizenTables } from '../store/citizen-store.ts';
import { findConfirmed, insertNumberChange, type ConfirmedCitizen, type NumberChangeTables } from '../store/number-change-store.ts';
import { deleteCitizenSessions, type SessionTables } from '../store/session-store.ts';
import type { SessionDeps } from './sessions.ts';

/**
 * A citizen has another number, within the caller's act, after an officer has seen who it is. From now on the new number signs in; the
 * caller tells the old one. Papers wait a day (`papersWait`).
 * @param change.known the old mobile number or the citizen's own number, as typed
 * @returns the citizen as it was, with the old number. Refusals: `noSuchCitizen`, `sameNumber`, `numberTaken` (the new one has a citizen).
 */
export async function changeCitizenMobile(act: Act, change: { known: string; newMobile: string; by: OfficerActor; proof: NumberProof }): Promise<Result<ConfirmedCitizen>> {
  const db = act.trx.$pickTables<NumberChangeTables>();
  const citizen = await findConfirmed(db, readMobile(change.known) ?? change.known.trim().toUpperCase());
  if (citizen === undefined) return refused({ code: 'not-found', reason: 'noSuchCitizen', fields: { known: 'noSuchCitizen' } });
  const { newMobile, by, proof } = change;
  if (citizen.mobile === newMobile) return refused({ code: 'conflict', reason: 'sameNumber', fields: { newMobile: 'sameNumber' } });
  const citizens = act.trx.$pickTables<CitizenTables>();
  await lockCitizenOf(citizens, newMobile);
  if ((await findConfirmedCitizen(citizens, newMobile)) !== undefined) return refused({ code: 'conflict', reason: 'numberTaken', fields: { newMobile: 'numberTaken' } });
  await insertNumberChange(db, { id: newId(), citizenId: citizen.id, oldMobile: citizen.mobile, newMobile, at: act.at, by: by.officerId, officeId: by.officeId, proof, papersOpenAt: addMs(act.at, PAPERS_WAIT_MS) });
  act.mark({ recordKind: 'citizen', recordId: citizen.id, kind: 'citizen.mobile-changed', content: { officeId: by.officeId, identity: proof } });
  return ok(citizen);
}

/** Whoever was signed in under the old number is so no more. */
export async function endCitizenSessions(deps: SessionDeps, citizenId: CitizenId): Promise<void> {
  await deleteCitizenSessions(deps.work.$pickTables<SessionTables>(), citizenId);
}
