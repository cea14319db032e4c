import type { CitizenActor } from '../../../kernel/actor.ts';
import { addMs, DAY_MS } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { keyedHash, newDigits } from '../../../platform/crypto/keyed.ts';
import { sameSecret } from '../../../platform/crypto/tokens.ts';
import { codeRules, findCitizenAccount, type CitizenTables, type SignInDeps } from '../../identity/index.ts';
import { act } from '../../ledger/index.ts';
import { PENDING_KEPT_DAYS } from '../model/email-address.ts';
import { countEmailCodes, deleteEmailCodesBefore, insertEmailCode, lockEmail, markEmailCodeUsed, takeEmailTry, type EmailCodeTables } from '../store/email-code-store.ts';
import { deleteEmails, deletePendingBefore, listEmails, updateEmailConfirmed, type EmailTables } from '../store/email-store.ts';
import { queueEmailCode, queueMessage } from './queue-message.ts';

/**
 * Sends a code to the address that waits for one. Count and message commit together.
 * Refusals: `noEmail` (nothing waits), `waitCode` (as many to this address, or for this citizen, as the settings allow in the window).
 */
export async function requestEmailCode(deps: SignInDeps, actor: CitizenActor, lang: Lang): Promise<Result<void>> {
  const { citizenId } = actor;
  const waiting = await pendingOf(deps, actor);
  if (waiting === undefined) return refused({ code: 'wrong-state', reason: 'noEmail' });
  const { email } = waiting;
  return deps.work.transaction().execute(async (trx) => {
    const db = trx.$pickTables<EmailCodeTables>();
    await lockEmail(db, email);
    const at = deps.clock();
    const rules = codeRules(deps.settings());
    const sent = await countEmailCodes(db, { email, citizenId, since: addMs(at, -rules.windowMs) });
    if (Math.max(sent.ofEmail, sent.ofCitizen) >= rules.perMobile) return refused({ code: 'too-many', reason: 'waitCode' });
    const [id, code, expiresAt] = [newId(), newDigits(6), addMs(at, rules.lifeMs)];
    await insertEmailCode(db, { id, citizenId, email, codeHash: emailCodeHash(deps.secret, { id, code }), at, expiresAt });
    await queueEmailCode(trx, { email, lang, code, at, expiresAt });
    return ok(undefined);
  });
}

/**
 * The code from the mail: from now on news goes there, and the address before is deleted. The phone is told, in the citizen's
 * language: who did not do this must learn that somebody did.
 * Refusals: `noEmail`, `wrongCode`, `codeOver` (wrong too often, too old, used, or never sent).
 */
export async function confirmEmail(deps: SignInDeps, actor: CitizenActor, typed: { readonly code: string; readonly lang: Lang }): Promise<Result<void>> {
  const { citizenId } = actor;
  const waiting = await pendingOf(deps, actor);
  if (waiting === undefined) return refused({ code: 'wrong-state', reason: 'noEmail' });
  const codes = deps.work.$pickTables<EmailCodeTables>();
  const now = deps.clock();
  const sent = await takeEmailTry(codes, { citizenId, email: waiting.email, now, tries: codeRules(deps.settings()).tries });
  if (sent === undefined) return refused({ code: 'invalid', reason: 'codeOver', fields: { code: 'codeOver' } });
  if (!sameSecret(sent.codeHash, emailCodeHash(deps.secret, { id: sent.id, code: typed.code }))) return refused({ code: 'invalid', reason: 'wrongCode', fields: { code: 'wrongCode' } });
  await markEmailCodeUsed(codes, { id: sent.id, now });
  return act(deps, actor, 'citizen.confirm-email', async (open) => {
    const db = open.trx.$pickTables<EmailTables>();
    await deleteEmails(db, { citizenId, which: 'confirmed' });
    if (!(await updateEmailConfirmed(db, { id: waiting.id, at: open.at }))) return refused({ code: 'wrong-state', reason: 'noEmail' });
    const account = await findCitizenAccount(open.trx.$pickTables<CitizenTables>(), citizenId);
    if (account !== undefined) await queueMessage(open, { to: { mobile: account.mobile }, lang: typed.lang, template: 'email-added', values: {} });
    open.mark({ recordKind: 'citizen', recordId: citizenId, kind: 'citizen.email-confirmed', content: {} });
    return ok(undefined);
  });
}

/** Deletes codes after 24 hours, and addresses that nobody confirmed after thirty days (L48). Answers how many. */
export async function purgeEmails(deps: Pick<SignInDeps, 'work' | 'clock'>): Promise<number> {
  const now = deps.clock();
  const codes = await deleteEmailCodesBefore(deps.work.$pickTables<EmailCodeTables>(), addMs(now, -DAY_MS));
  return codes + (await deletePendingBefore(deps.work.$pickTables<EmailTables>(), addMs(now, -PENDING_KEPT_DAYS * DAY_MS)));
}

async function pendingOf(deps: Pick<SignInDeps, 'db'>, { citizenId }: CitizenActor) {
  return (await listEmails(deps.db.$pickTables<EmailTables>(), citizenId)).find(({ isConfirmed }) => !isConfirmed);
}

/** A million codes are tried in a moment: the hash is keyed, and the id makes equal codes differ. */
function emailCodeHash(secret: string, of: { id: string; code: string }): string {
  return keyedHash({ secret, purpose: 'mail code' }, `${of.id} ${of.code}`);
}
