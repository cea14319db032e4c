import { addMs } from '../../../kernel/instant.ts';
import { isLimited, type SignInStep } from '../model/sign-in-limits.ts';
import { signInLimits } from '../model/sign-in-settings.ts';
import { countFailures, type SignInTables } from '../store/sign-in-store.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** Whether this login, or this address, has sent so many wrong ones of a step lately that it has to wait. */
export async function mustWait(deps: SignInDeps, by: { readonly login: string; readonly step: SignInStep; readonly addressHash: string }): Promise<boolean> {
  const limits = signInLimits(deps.settings());
  return isLimited(await countFailures(deps.work.$pickTables<SignInTables>(), { ...by, since: addMs(deps.clock(), -limits.windowMs) }), limits);
}
