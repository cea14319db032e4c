import { ok, refused, type Result } from '../../../kernel/result.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import { act } from '../../ledger/index.ts';
import { isGoodPassword } from '../model/setup.ts';
import { updatePassword, useSetup, type SetupTables } from '../store/setup-store.ts';
import { insertFailure, type SignInTables } from '../store/sign-in-store.ts';
import { hashPassword } from './begin-sign-in.ts';
import { setupCodeHash } from './give-setup-code.ts';
import { mustWait } from './must-wait.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/**
 * The officer with the paper sets the password; the phone is connected at the sign-in that follows.
 * Refusals: `weakPassword`; `wrongSetup` (login and code do not belong together, or the code was used or is over: one answer);
 * `waitSignIn` after too many wrong ones, counted with wrong passwords.
 */
export async function setUpOfficer(deps: SignInDeps, input: { login: string; code: string; password: string; address: string }): Promise<Result<void>> {
  const login = input.login.trim().toLowerCase();
  if (!isGoodPassword(input.password, login)) return refused({ code: 'invalid', reason: 'weakPassword', fields: { password: 'weakPassword' } });
  const db = deps.work.$pickTables<SignInTables>();
  const now = deps.clock();
  const counted = { login, step: 'password', addressHash: hashToken(input.address) } as const;
  if (await mustWait(deps, counted)) return refused({ code: 'too-many', reason: 'waitSignIn' });
  const passwordHash = await hashPassword(input.password);
  const done = await act(deps, { kind: 'system', name: 'sign-in' }, 'officer.set-up', async (open) => {
    const tables = open.trx.$pickTables<SetupTables>();
    const officerId = await useSetup(tables, { login, codeHash: setupCodeHash(deps.secret, input.code), at: open.at });
    if (officerId === undefined) return refused({ code: 'invalid', reason: 'wrongSetup' });
    await updatePassword(tables, { officerId, passwordHash });
    open.mark({ recordKind: 'officer', recordId: officerId, kind: 'officer.password-set', content: {} });
    return ok(undefined);
  });
  if (!done.ok && done.refusal.reason === 'wrongSetup') await insertFailure(db, { ...counted, at: now });
  return done;
}
