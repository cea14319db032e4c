import { hash, verify } from '@node-rs/argon2';
import { addMs } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import { isLimited, signInLimits } from '../model/sign-in-limits.ts';
import { countFailures, findPassword, insertFailure, type SignInTables } from '../store/sign-in-store.ts';
import { openOfficerSession, type SessionDeps } from './sessions.ts';

/** argon2id with the library's defaults (19 MiB, 2 passes): about 90 ms, the OWASP floor. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Compared when the login is unknown, so that both answers take as long. */
const unknownLoginHash = hashPassword('nobody has this password');

/**
 * Opens a session for login and password. Unknown login and wrong password are one refusal, `wrongSignIn`;
 * more than five wrong ones in a quarter of an hour (thirty from one address) are `waitSignIn`.
 */
export async function signInOfficer(deps: SessionDeps, input: { login: string; password: string; address: string }): Promise<Result<{ token: string }>> {
  const db = deps.work.$pickTables<SignInTables>();
  const login = input.login.trim().toLowerCase();
  const addressHash = hashToken(input.address);
  const now = deps.clock();
  const failures = await countFailures(db, { login, addressHash, since: addMs(now, -signInLimits.windowMs) });
  if (isLimited(failures)) return refused({ code: 'too-many', reason: 'waitSignIn' });
  const known = await findPassword(db, login);
  const matches = await verify(known?.passwordHash ?? (await unknownLoginHash), input.password);
  if (known === undefined || !matches) {
    await insertFailure(db, { login, addressHash, at: now });
    return refused({ code: 'invalid', reason: 'wrongSignIn' });
  }
  return ok(await openOfficerSession(deps, known.officerId));
}
