import type { OfficerId } from '../../../kernel/id.ts';
import { addMs } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { unseal } from '../../../platform/crypto/keyed.ts';
import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import { act } from '../../ledger/index.ts';
import { readCode } from '../model/mobile.ts';
import { sessionLifeMs } from '../model/sign-in-settings.ts';
import { deleteHalfSignIn, findHalfSignIn, type HalfSignIn, type HalfSignInTables } from '../store/half-sign-in-store.ts';
import { giveRotatedToken, type SessionTables } from '../store/session-store.ts';
import { checkFactor, countingTries, factorKey } from './check-factor.ts';
import { enrollFactor } from './enroll-factor.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { matchingStep, totpUri } from './totp.ts';

/** What the page for the code shows. `offer`: there is no factor yet, and this is the secret for the app. */
export interface PendingSignIn {
  readonly login: string;
  readonly offer: { readonly secret: string; readonly uri: string } | undefined;
}

/** The half sign-in of a session; undefined when none is under way or its time is over. */
export async function pendingSignIn(deps: SignInDeps, sessionId: string): Promise<PendingSignIn | undefined> {
  const half = await findHalfSignIn(deps.work.$pickTables<HalfSignInTables>(), { sessionId, now: deps.clock() });
  if (half === undefined) return undefined;
  const secret = half.sealedSecret === undefined ? undefined : unseal(factorKey(deps.secret), half.sealedSecret);
  return { login: half.login, offer: secret === undefined ? undefined : { secret, uri: totpUri(half.login, secret) } };
}

/**
 * The second step: the code makes the session the officer's, under a new token, for twelve hours. Where a secret was offered, the
 * code proves that the phone has it: it becomes the officer's factor, and the recovery codes are answered, once.
 * Refusals: `signInOver` (begin again), and those of `checkFactor`.
 */
export async function finishSignIn(deps: SignInDeps, input: { sessionId: string; typed: string; address: string }): Promise<Result<{ token: string; recoveryCodes: readonly string[] }>> {
  const halves = deps.work.$pickTables<HalfSignInTables>();
  const half = await findHalfSignIn(halves, { sessionId: input.sessionId, now: deps.clock() });
  if (half === undefined) return refused({ code: 'wrong-state', reason: 'signInOver' });
  const checked = half.sealedSecret === undefined ? await checkKnown(deps, half, input) : await enroll(deps, { half, sealedSecret: half.sealedSecret, ...input });
  if (!checked.ok) return checked;
  const token = newToken();
  const now = deps.clock();
  const rotation = { id: half.sessionId, tokenHash: hashToken(token), owner: { officerId: half.officerId }, now, expiresAt: addMs(now, sessionLifeMs(deps.settings()).officer), factorAt: now };
  const isGiven = await giveRotatedToken(deps.work.$pickTables<SessionTables>(), rotation);
  await deleteHalfSignIn(halves, half.sessionId);
  return isGiven ? ok({ token, recoveryCodes: checked.value }) : refused({ code: 'wrong-state', reason: 'signInOver' });
}

async function checkKnown(deps: SignInDeps, half: HalfSignIn, input: { typed: string; address: string }): Promise<Result<readonly string[]>> {
  const checked = await checkFactor(deps, { officerId: half.officerId, login: half.login, typed: input.typed, address: input.address });
  return checked.ok ? ok([]) : checked;
}

async function enroll(deps: SignInDeps, from: { half: HalfSignIn; sealedSecret: string; typed: string; address: string }): Promise<Result<readonly string[]>> {
  const { half } = from;
  const totpSecret = unseal(factorKey(deps.secret), from.sealedSecret);
  let lastStep: number | undefined;
  const checked = await countingTries(deps, { login: half.login, address: from.address }, async (now) => {
    const code = readCode(from.typed);
    lastStep = code === undefined ? undefined : matchingStep(totpSecret, code, now);
    return lastStep === undefined ? 'wrong' : 'right';
  });
  if (!checked.ok) return checked;
  return enrollBySignIn(deps, { officerId: half.officerId, totpSecret, lastStep: lastStep ?? 0 });
}

/** The officer is not signed in yet: the mark says that the sign-in did it, and for whom. */
function enrollBySignIn(deps: SignInDeps, factor: { officerId: OfficerId; totpSecret: string; lastStep: number }): Promise<Result<readonly string[]>> {
  return act(deps, { kind: 'system', name: 'sign-in' }, 'officer.enroll-factor', (open) => enrollFactor(open, { secret: deps.secret, ...factor }));
}
