import { hash, verify } from '@node-rs/argon2';
import { addMs, istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { seal } from '../../../platform/crypto/keyed.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import { FAILURES_KEPT_MS } from '../model/sign-in-limits.ts';
import { halfSignInLifeMs } from '../model/sign-in-settings.ts';
import { findFactor, type FactorTables } from '../store/factor-store.ts';
import { insertHalfSignIn, type HalfSignInTables } from '../store/half-sign-in-store.ts';
import { deleteOldFailures, findDuty, findPassword, insertFailure, type SignInTables } from '../store/sign-in-store.ts';
import { factorKey } from './check-factor.ts';
import { mustWait } from './must-wait.ts';
import { openSession, type SessionDeps } from './sessions.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { newTotpSecret } from './totp.ts';

/** argon2id with the library's defaults (19 MiB, 2 passes): about 90 ms, the OWASP floor. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Compared when the login is unknown, so that both answers take as long. */
const unknownLoginHash = hashPassword('nobody has this password');

/**
 * The first step of an officer's sign-in: login and password open a session without powers, which owes the code for as long as the settings say (shipped: ten minutes).
 * An officer without a factor is offered a new secret with it. Unknown login and wrong password are one refusal, `wrongSignIn`;
 * too many wrong ones (shipped: five in a quarter of an hour, thirty from one address) are `waitSignIn`. With the right password: `onLeave`
 * (C3: nobody acts while on leave) and `notPosted`.
 */
export async function beginSignIn(deps: SignInDeps, input: { login: string; password: string; address: string }): Promise<Result<{ sessionId: string; token: string }>> {
  const db = deps.work.$pickTables<SignInTables>();
  const login = input.login.trim().toLowerCase();
  const addressHash = hashToken(input.address);
  const now = deps.clock();
  if (await mustWait(deps, { login, step: 'password', addressHash })) return refused({ code: 'too-many', reason: 'waitSignIn' });
  const known = await findPassword(db, login);
  const matches = await verify(known?.passwordHash ?? (await unknownLoginHash), input.password);
  if (known === undefined || !matches) {
    await insertFailure(db, { login, step: 'password', addressHash, at: now });
    return refused({ code: 'invalid', reason: 'wrongSignIn' });
  }
  const duty = await findDuty(db, { officerId: known.officerId, on: istDateOf(now) });
  if (duty !== 'on-duty') return refused({ code: 'wrong-state', reason: duty === 'on-leave' ? 'onLeave' : 'notPosted' });
  const factor = await findFactor(deps.work.$pickTables<FactorTables>(), known.officerId);
  const lifeMs = halfSignInLifeMs(deps.settings());
  const session = await openSession(deps, lifeMs);
  const sealedSecret = factor === undefined ? seal(factorKey(deps.secret), newTotpSecret()) : undefined;
  await insertHalfSignIn(deps.work.$pickTables<HalfSignInTables>(), { sessionId: session.id, officerId: known.officerId, sealedSecret, expiresAt: addMs(now, lifeMs) });
  return ok({ sessionId: session.id, token: session.token });
}

/** Deletes wrong passwords and codes older than a day. Answers how many. */
export function purgeSignInFailures(deps: Pick<SessionDeps, 'work' | 'clock'>): Promise<number> {
  return deleteOldFailures(deps.work.$pickTables<SignInTables>(), addMs(deps.clock(), -FAILURES_KEPT_MS));
}
