import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Lang } from '../../../kernel/text.ts';
import { totpStepAt } from '../model/second-factor.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { FrozenClock } from '../../../platform/testing/frozen-clock.ts';
import type { TestDatabase } from '../../../platform/testing/test-database.ts';
import { beginSignIn } from '../actions/begin-sign-in.ts';
import { finishSignIn, pendingSignIn } from '../actions/finish-sign-in.ts';
import type { CodeDeps, SignInDeps } from '../actions/sign-in-deps.ts';
import { totpCode } from '../actions/totp.ts';
import { testPassword } from './an-officer.ts';
import { someSignInSettings } from './some-sign-in-settings.ts';

export interface SentCode {
  readonly mobile: string;
  readonly lang: Lang;
  readonly code: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** Signing in over a real database; the codes that would go out by SMS are in `sent`, as on the person's phone. */
export function signInDeps(db: TestDatabase, clock: FrozenClock): CodeDeps & { readonly clock: FrozenClock; readonly sent: SentCode[] } {
  const sent: SentCode[] = [];
  return {
    db: db.app,
    work: db.work,
    clock,
    secret: 'a secret of this test, at least 32 signs long',
    settings: () => someSignInSettings(),
    sent,
    queueMobileCode: (_work: Kysely<Database>, code) => Promise.resolve(void sent.push(code)),
  };
}

/** What the app on the officer's phone shows now, some steps later or earlier. */
export function appCode(totpSecret: string, clock: FrozenClock, offSteps = 0): string {
  return totpCode(totpSecret, totpStepAt(clock()) + offSteps);
}

/** Both steps of a sign-in. Without a secret the officer has no factor yet: the offered one is connected, and answered. */
export async function signInOfficer(deps: SignInDeps & { readonly clock: FrozenClock }, who: { login: string; totpSecret?: string }): Promise<Result<{ token: string; sessionId: string; totpSecret: string; recoveryCodes: readonly string[] }>> {
  const address = '192.0.2.1';
  const begun = await beginSignIn(deps, { login: who.login, password: testPassword, address });
  if (!begun.ok) return begun;
  const { sessionId } = begun.value;
  const totpSecret = who.totpSecret ?? (await pendingSignIn(deps, sessionId))?.offer?.secret;
  if (totpSecret === undefined) throw new Error('The officer has a factor: name its secret');
  const finished = await finishSignIn(deps, { sessionId, typed: appCode(totpSecret, deps.clock), address });
  return finished.ok ? { ok: true, value: { ...finished.value, sessionId, totpSecret } } : finished;
}
