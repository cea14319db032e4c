import { verify } from '@node-rs/argon2';
import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { hashToken, newReadableCode } from '../../../platform/crypto/tokens.ts';
import { act } from '../../ledger/index.ts';
import { printedRecoveryCode, RECOVERY_CODES } from '../model/second-factor.ts';
import { isGoodPassword } from '../model/setup.ts';
import { lockOfficers, type DepartureTables } from '../store/departure-store.ts';
import { replaceRecoveryCodes, type FactorTables } from '../store/factor-store.ts';
import { deleteHalfSignInsOf, type HalfSignInTables } from '../store/half-sign-in-store.ts';
import { deleteOtherSessionsOf, type SessionTables } from '../store/session-store.ts';
import { updatePassword, type SetupTables } from '../store/setup-store.ts';
import { findLogin, findPassword, insertFailure, type SignInTables } from '../store/sign-in-store.ts';
import { hashPassword } from './begin-sign-in.ts';
import { recoveryCodeHash } from './check-factor.ts';
import { hasFreshFactor } from './fresh-factor.ts';
import { mustWait } from './must-wait.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** The browser in which an officer changes the own way in: it stays signed in, all others do not. */
interface OwnSession {
  readonly sessionId: string;
  readonly address: string;
}

/**
 * An officer changes the own password. Every other session, and every sign-in that has only passed the old password, is over.
 * Refusals: `codeFirst` (the code of the phone is older than a quarter of an hour), `waitSignIn` after too many wrong passwords,
 * `currentPassword`, `weakPassword`, `samePassword`.
 */
export async function changeOwnPassword(deps: SignInDeps, actor: OfficerActor, input: OwnSession & { readonly current: string; readonly next: string }): Promise<Result<void>> {
  const known = await ownLogin(deps, actor, input.sessionId);
  if (!known.ok) return known;
  const checked = await checkCurrent(deps, { login: known.value, current: input.current, address: input.address });
  if (!checked.ok) return checked;
  if (!isGoodPassword(input.next, known.value)) return refused({ code: 'invalid', reason: 'weakPassword', fields: { next: 'weakPassword' } });
  if (input.next === input.current) return refused({ code: 'invalid', reason: 'samePassword', fields: { next: 'samePassword' } });
  const passwordHash = await hashPassword(input.next);
  return endingOthers(deps, { officerId: actor.officerId, sessionId: input.sessionId }, () =>
    act(deps, actor, 'officer.change-own-password', async (open) => {
      await updatePassword(open.trx.$pickTables<SetupTables>(), { officerId: actor.officerId, passwordHash });
      open.mark({ recordKind: 'officer', recordId: actor.officerId, kind: 'officer.password-changed', content: {} });
      return ok(undefined);
    }),
  );
}

/**
 * Ten new recovery codes in the place of those that are left: answered once, kept as hashes. Every other session is over.
 * Refusals: `codeFirst`, `noFactor` (no phone is connected).
 */
export async function renewRecoveryCodes(deps: SignInDeps, actor: OfficerActor, input: { readonly sessionId: string }): Promise<Result<readonly string[]>> {
  const known = await ownLogin(deps, actor, input.sessionId);
  if (!known.ok) return known;
  const codes = Array.from({ length: RECOVERY_CODES }, () => newReadableCode(10));
  return endingOthers(deps, { officerId: actor.officerId, sessionId: input.sessionId }, () =>
    act(deps, actor, 'officer.renew-recovery-codes', async (open) => {
      // Two papers at once would both be incomplete.
      await lockOfficers(open.trx.$pickTables<DepartureTables>(), [actor.officerId]);
      const recoveryCodes = codes.map((code) => ({ id: newId(), hash: recoveryCodeHash(deps.secret, code) }));
      if (!(await replaceRecoveryCodes(open.trx.$pickTables<FactorTables>(), { officerId: actor.officerId, recoveryCodes }))) return refused({ code: 'wrong-state', reason: 'noFactor' });
      open.mark({ recordKind: 'officer', recordId: actor.officerId, kind: 'officer.recovery-codes-renewed', content: { recoveryCodes: codes.length } });
      return ok(codes.map(printedRecoveryCode));
    }),
  );
}

/** The officer's login; refused when the code of the phone was not entered lately in this session. */
async function ownLogin(deps: SignInDeps, actor: OfficerActor, sessionId: string): Promise<Result<string>> {
  if (!(await hasFreshFactor(deps, sessionId))) return refused({ code: 'not-allowed', reason: 'codeFirst' });
  const login = await findLogin(deps.work.$pickTables<SignInTables>(), actor.officerId);
  return login === undefined ? refused({ code: 'not-found', reason: 'notFound' }) : ok(login);
}

/** Counted with the wrong passwords of signing in: an open desk is no place to try them out. */
async function checkCurrent(deps: SignInDeps, { login, current, address }: { login: string; current: string; address: string }): Promise<Result<void>> {
  const db = deps.work.$pickTables<SignInTables>();
  const now = deps.clock();
  const counted = { login, step: 'password', addressHash: hashToken(address) } as const;
  if (await mustWait(deps, counted)) return refused({ code: 'too-many', reason: 'waitSignIn' });
  const known = await findPassword(db, login);
  if (known !== undefined && (await verify(known.passwordHash, current))) return ok(undefined);
  await insertFailure(db, { ...counted, at: now });
  return refused({ code: 'invalid', reason: 'currentPassword', fields: { current: 'currentPassword' } });
}

/** Sessions are a working table, outside of the act: they end before it, so that a kill in between leaves nobody in, and once more after it, for whoever came in meanwhile. */
async function endingOthers<T>(deps: SignInDeps, kept: { officerId: OfficerId; sessionId: string }, work: () => Promise<Result<T>>): Promise<Result<T>> {
  await endOthers(deps, kept);
  const done = await work();
  if (done.ok) await endOthers(deps, kept);
  return done;
}

async function endOthers(deps: SignInDeps, kept: { officerId: OfficerId; sessionId: string }): Promise<void> {
  await deleteHalfSignInsOf(deps.work.$pickTables<HalfSignInTables>(), kept.officerId);
  await deleteOtherSessionsOf(deps.work.$pickTables<SessionTables>(), kept);
}
