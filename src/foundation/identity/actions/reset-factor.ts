import type { Actor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { addMs, HOUR_MS } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { ActDeps } from '../../ledger/index.ts';
import { LEAST_REASON_SIGNS } from '../model/factor-reset.ts';
import { resetLifeHours } from '../model/sign-in-settings.ts';
import { findOpenReset, insertReset, removeFactor, updateAgreed, type ResetTables } from '../store/reset-store.ts';
import { deleteSessionsOf, type SessionTables } from '../store/session-store.ts';
import { unknownPassword } from './add-officer.ts';
import { onOfficer } from './depart.ts';
import { giveSetupCode } from './give-setup-code.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/**
 * The first of two people asks that the password and the phone of an officer are reset, and says why. Nothing changes yet.
 * Refusals: those of `onOfficer`; `reasonMissing`; `resetAsked` (one waits already).
 */
export function askReset(deps: ActDeps & Pick<SignInDeps, 'settings'>, actor: Actor, input: { officerId: OfficerId; reason: string }): Promise<Result<void>> {
  const reason = input.reason.trim();
  return onOfficer(deps, actor, { action: 'ask-reset', officerId: input.officerId }, async (open, officer) => {
    if (actor.kind !== 'officer') return refused({ code: 'not-allowed', reason: 'notAllowed' });
    if (reason.length < LEAST_REASON_SIGNS) return refused({ code: 'invalid', reason: 'reasonMissing', fields: { reason: 'reasonMissing' } });
    const tables = open.trx.$pickTables<ResetTables>();
    if ((await findOpenReset(tables, { officerId: officer.id, at: open.at })) !== undefined) return refused({ code: 'wrong-state', reason: 'resetAsked' });
    const id = newId();
    await insertReset(tables, { id, officerId: officer.id, reason, askedBy: actor.officerId, at: open.at, expiresAt: addMs(open.at, resetLifeHours(deps.settings()) * HOUR_MS) });
    open.mark({ recordKind: 'officer', recordId: officer.id, kind: 'officer.reset-asked', content: { resetId: id } });
    return ok(undefined);
  });
}

/**
 * The second person agrees, within the hours of the settings (shipped: 24): the old password, phone and recovery codes open nothing, every session of the officer is
 * over, and the answer is a new setup code, seen once.
 * Refusals: those of `onOfficer`; `noResetAsked` (none, or its time is over); `ownRequest`: nobody agrees to what oneself asked.
 */
export async function agreeReset(deps: SignInDeps, actor: Actor, officerId: OfficerId): Promise<Result<{ setupCode: string }>> {
  const passwordHash = await unknownPassword();
  const agreed = await onOfficer(deps, actor, { action: 'agree-reset', officerId }, async (open, officer) => {
    if (actor.kind !== 'officer') return refused({ code: 'not-allowed', reason: 'notAllowed' });
    const tables = open.trx.$pickTables<ResetTables>();
    const reset = await findOpenReset(tables, { officerId: officer.id, at: open.at });
    if (reset === undefined) return refused({ code: 'wrong-state', reason: 'noResetAsked' });
    if (reset.askedBy === actor.officerId) return refused({ code: 'wrong-state', reason: 'ownRequest' });
    await updateAgreed(tables, { id: reset.id, by: actor.officerId, at: open.at });
    await removeFactor(tables, { officerId: officer.id, passwordHash, at: open.at });
    open.mark({ recordKind: 'officer', recordId: officer.id, kind: 'officer.factor-reset', content: { resetId: reset.id, askedBy: reset.askedBy } });
    return ok({ setupCode: await giveSetupCode(open, { secret: deps.secret, settings: deps.settings, officerId: officer.id }) });
  });
  // They have no powers since the act; here they go from the list.
  if (agreed.ok) await deleteSessionsOf(deps.work.$pickTables<SessionTables>(), officerId);
  return agreed;
}
