import type { CitizenActor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { newToken } from '../../../platform/crypto/tokens.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { deleteEmailByKey, deleteEmails, insertEmail, listEmails, type EmailTables } from '../store/email-store.ts';

/**
 * A citizen names an address for news, within the caller's act: it waits for its code, and the one that counts stays until then.
 * Nothing for the address that counts already. Answers whether a code is owed.
 */
export async function nameEmail(act: Act, of: { readonly citizenId: CitizenId; readonly email: string }): Promise<boolean> {
  const db = act.trx.$pickTables<EmailTables>();
  const known = (await listEmails(db, of.citizenId)).find(({ email }) => email === of.email);
  if (known !== undefined) return !known.isConfirmed;
  await deleteEmails(db, { citizenId: of.citizenId, which: 'pending' });
  await insertEmail(db, { id: newId(), ...of, at: act.at, stopKey: newToken() });
  act.mark({ recordKind: 'citizen', recordId: of.citizenId, kind: 'citizen.email-named', content: {} });
  return true;
}

/** The same as an act of its own, from the page. */
export function addEmail(deps: ActDeps, actor: CitizenActor, email: string): Promise<Result<boolean>> {
  return act(deps, actor, 'citizen.name-email', async (open) => ok(await nameEmail(open, { citizenId: actor.citizenId, email })));
}

/** No news by mail any more: every address of the citizen is deleted. */
export function removeEmails(deps: ActDeps, actor: CitizenActor): Promise<Result<void>> {
  return act(deps, actor, 'citizen.remove-email', async (open) => {
    const removed = await deleteEmails(open.trx.$pickTables<EmailTables>(), { citizenId: actor.citizenId, which: 'both' });
    if (removed > 0) open.mark({ recordKind: 'citizen', recordId: actor.citizenId, kind: 'citizen.email-removed', content: {} });
    return ok(undefined);
  });
}

/** Whoever has a mail can stop those that follow, without signing in. An unknown key looks like one that was used. */
export function stopEmail(deps: ActDeps, stopKey: string): Promise<Result<void>> {
  return act(deps, { kind: 'guest' }, 'citizen.stop-email', async (open) => {
    const citizenId = await deleteEmailByKey(open.trx.$pickTables<EmailTables>(), stopKey);
    if (citizenId !== undefined) open.mark({ recordKind: 'citizen', recordId: citizenId, kind: 'citizen.email-stopped', content: {} });
    return ok(undefined);
  });
}
