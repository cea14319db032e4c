import type { Actor } from '../../../../../kernel/actor.ts';
import { findCitizenAccount, type CitizenTables } from '../../../../../foundation/identity/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';

/** The number that a code has confirmed for this citizen; undefined for a guest. */
export async function confirmedMobile(deps: ComplaintDeps, actor: Actor): Promise<string | undefined> {
  if (actor.kind !== 'citizen') return undefined;
  return (await findCitizenAccount(deps.db.$pickTables<CitizenTables>(), actor.citizenId))?.mobile;
}
