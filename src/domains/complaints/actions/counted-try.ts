import type { OfficerActor } from '../../../kernel/actor.ts';
import { addMs } from '../../../kernel/instant.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { numberKey } from '../../../foundation/documents/index.ts';
import { TRIES_AT_NUMBER, TRIES_KEPT_MS, TRIES_OF_OFFICER } from '../model/look-up-limit.ts';
import { countTries, deleteTriesBefore, deleteTry, insertTry, type LookUpTryTables } from '../store/look-up-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** Counted before it is looked at, so that fifty tries at once are still five. Undefined: too many. */
export async function countedTry(deps: ComplaintDeps, actor: OfficerActor, number: string): Promise<string | undefined> {
  const db = deps.work.$pickTables<LookUpTryTables>();
  const at = deps.clock();
  const made = { id: newId(), officerId: actor.officerId, numberKey: numberKey(number), at };
  await insertTry(db, made);
  const tries = await countTries(db, { ...made, officerSince: addMs(at, -TRIES_OF_OFFICER.withinMs), numberSince: addMs(at, -TRIES_AT_NUMBER.withinMs) });
  if (tries.ofOfficer <= TRIES_OF_OFFICER.most && tries.ofNumber <= TRIES_AT_NUMBER.most) return made.id;
  await deleteTry(db, made.id);
  return undefined;
}

/** Tries that count no longer. For an hourly job; answers how many went. */
export function purgeLookUpTries(deps: Pick<ComplaintDeps, 'work' | 'clock'>): Promise<number> {
  return deleteTriesBefore(deps.work.$pickTables<LookUpTryTables>(), addMs(deps.clock(), -TRIES_KEPT_MS));
}
