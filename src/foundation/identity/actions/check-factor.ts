import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { keyedHash, unseal, type KeyUse } from '../../../platform/crypto/keyed.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import { readCode } from '../model/mobile.ts';
import { recoveryCodeKey } from '../model/second-factor.ts';
import { findFactor, useRecoveryCode, useStep, type FactorTables } from '../store/factor-store.ts';
import { insertFailure, type SignInTables } from '../store/sign-in-store.ts';
import { mustWait } from './must-wait.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { matchingStep } from './totp.ts';

export interface FactorTry {
  readonly officerId: OfficerId;
  readonly login: string;
  /** As typed: six digits of the app, or a recovery code. */
  readonly typed: string;
  readonly address: string;
}

type Verdict = 'right' | 'used' | 'wrong';

/**
 * Whether this is the officer's second factor. Each code opens once.
 * Refusals: `wrongFactor`; `usedFactor` for a right code that was used before, which is no wrong try; `waitSignIn` after too many.
 */
export async function checkFactor(deps: SignInDeps, { officerId, login, typed, address }: FactorTry): Promise<Result<true>> {
  return countingTries(deps, { login, address }, async (now) => {
    const db = deps.work.$pickTables<FactorTables>();
    const code = readCode(typed);
    if (code === undefined) return (await useRecoveryCode(db, { officerId, hash: recoveryCodeHash(deps.secret, typed), at: now })) ? 'right' : 'wrong';
    const factor = await findFactor(db, officerId);
    const step = factor === undefined ? undefined : matchingStep(unseal(factorKey(deps.secret), factor.sealedSecret), code, now);
    if (step === undefined) return 'wrong';
    return (await useStep(db, { officerId, step })) ? 'right' : 'used';
  });
}

/** Counts a wrong code like a wrong password: for a login and for an address, within a window (`signInLimits`). */
export async function countingTries(deps: SignInDeps, by: { login: string; address: string }, check: (now: Instant) => Promise<Verdict>): Promise<Result<true>> {
  const db = deps.work.$pickTables<SignInTables>();
  const now = deps.clock();
  const counted = { login: by.login, step: 'code', addressHash: hashToken(by.address) } as const;
  if (await mustWait(deps, counted)) return refused({ code: 'too-many', reason: 'waitSignIn' });
  const verdict = await check(now);
  if (verdict === 'right') return ok(true);
  if (verdict === 'used') return refused({ code: 'invalid', reason: 'usedFactor' });
  await insertFailure(db, { ...counted, at: now });
  return refused({ code: 'invalid', reason: 'wrongFactor' });
}

export function factorKey(secret: string): KeyUse {
  return { secret, purpose: 'second factor' };
}

export function recoveryCodeHash(secret: string, typed: string): string {
  return keyedHash({ secret, purpose: 'recovery code' }, recoveryCodeKey(typed));
}
