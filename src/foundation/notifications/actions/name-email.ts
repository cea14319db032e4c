import type { CitizenActor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { newToken } from '../../../platform/crypto/tokens.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { lockEmail, type EmailCodeTables } from '../store/email-code-store.ts';
import { deleteEmailByKey, deleteEmails, insertEmail, listEmails, type EmailTables } from '../store/email-store.ts';

/**
 * A citizen names an address for news, within the caller's act: it waits for its code, and the one that counts stays until then.
 * An address that this citizen has named before changes nothing; the answer says how it stands.
 */
export async function nameEmail(act: Act, of: { readonly citizenId: CitizenId; readonly email: string }): Promise<'new' | 'waiting' | 'confirmed'> {
  const db = act.trx.$pickTables<EmailTables>();
  const known = (await listEmails(db, of.citizenId)).find(({ email }) => email === of.email);
  if (known !== undefined) return known.isConfirmed ? 'confirmed' : 'waiting';
  await deleteEmails(db, { citizenId: of.citizenId, which: 'pending' });
  await insertEmail(db, { id: newId(), ...of, at: act.at, stopKey: newToken() });
  act.mark({ recordKind: 'citizen', recordId: of.citizenId, kind: 'citizen.email-named', content: {} });
  return 'new';
}

/** The same as an act of its own, from the page. Refusals: `waitsAlready` (its code is owed), `sameEmail` (news goes there already). */
export function addEmail(deps: ActDeps, actor: CitizenActor, email: string): Promise<Result<void>> {
  const { citizenId } = actor;
  return act(deps, actor, 'citizen.name-email', async (open) => {
    // Two posts of one press come side by side; the second waits here and finds what the first has named.
    await lockEmail(open.trx.$pickTables<EmailCodeTables>(), citizenId);
    const stands = await nameEmail(open, { citizenId, email });
    return stands === 'new' ? ok(undefined) : refused({ code: 'conflict', reason: stands === 'waiting' ? 'waitsAlready' : 'sameEmail' });
  });
}

/** No news by mail any more: every address of the citizen is deleted. Refusal: `noEmail` (there was none). */
export function removeEmails(deps: ActDeps, actor: CitizenActor): Promise<Result<void>> {
  return act(deps, actor, 'citizen.remove-email', async (open) => {
    const removed = await deleteEmails(open.trx.$pickTables<EmailTables>(), { citizenId: actor.citizenId, which: 'both' });
    if (removed === 0) return refused({ code: 'wrong-state', reason: 'noEmail' });
    open.mark({ recordKind: 'citizen', recordId: actor.citizenId, kind: 'citizen.email-removed', content: {} });
    return ok(undefined);
  });
}

/** Whoever has a mail can stop those that follow, without signing in. Refusal: `noEmail`, for an unknown key as for one that was used. */
export function stopEmail(deps: ActDeps, stopKey: string): Promise<Result<void>> {
  return act(deps, { kind: 'guest' }, 'citizen.stop-email', async (open) => {
    const citizenId = await deleteEmailByKey(open.trx.$pickTables<EmailTables>(), stopKey);
    if (citizenId === undefined) return refused({ code: 'wrong-state', reason: 'noEmail' });
    open.mark({ recordKind: 'citizen', recordId: citizenId, kind: 'citizen.email-stopped', content: {} });
    return ok(undefined);
  });
}
