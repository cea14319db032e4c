import type { OfficerId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { freshFactorMs } from '../model/sign-in-settings.ts';
import { findLogin, type SignInTables } from '../store/sign-in-store.ts';
import { findFactorEntered, updateFactorEntered, type SessionTables } from '../store/session-store.ts';
import { checkFactor } from './check-factor.ts';
import type { SessionDeps } from './sessions.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Whether the second factor was entered in this session lately enough (`session.freshFactorMinutes`). Ask it before what weighs most. */
export async function hasFreshFactor(deps: SessionDeps, sessionId: string): Promise<boolean> {
  const enteredAt = await findFactorEntered(deps.work.$pickTables<SessionTables>(), sessionId);
  return enteredAt !== undefined && deps.clock().getTime() - enteredAt.getTime() < freshFactorMs(deps.settings());
}

/** An officer who is signed in enters the factor again. Refusals: those of `checkFactor`. */
export async function refreshFactor(deps: SignInDeps, input: { sessionId: string; officerId: OfficerId; typed: string; address: string }): Promise<Result<true>> {
  const login = await findLogin(deps.work.$pickTables<SignInTables>(), input.officerId);
  if (login === undefined) return refused({ code: 'not-found', reason: 'notFound' });
  const checked = await checkFactor(deps, { officerId: input.officerId, login, typed: input.typed, address: input.address });
  if (checked.ok) await updateFactorEntered(deps.work.$pickTables<SessionTables>(), { id: input.sessionId, now: deps.clock() });
  return checked.ok ? ok(true) : checked;
}
