import type { Localised } from '../../../kernel/text.ts';
import { unseal } from '../../../platform/crypto/keyed.ts';
import { usableStep } from '../model/second-factor.ts';
import { listDemoOfficers, listFactors, type DemoOfficerTables, type FactorTables } from '../store/factor-store.ts';
import { factorKey } from './check-factor.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { totpCode } from './totp.ts';

export interface DemoSignIn {
  readonly login: string;
  readonly name: Localised;
  /** The code that opens now; undefined while the next one is waited for. */
  readonly code: string | undefined;
}

/** The made-up officers with the codes of their phones, for the demo page. Nobody but made-up officers: a live installation has none. */
export async function listDemoSignIns(deps: SignInDeps): Promise<DemoSignIn[]> {
  const officers = await listDemoOfficers(deps.db.$pickTables<DemoOfficerTables>());
  const factors = await listFactors(deps.work.$pickTables<FactorTables>());
  const now = deps.clock();
  return officers.map(({ id, login, name }) => {
    const factor = factors.get(id);
    const step = factor === undefined ? undefined : usableStep(now, factor.lastStep);
    return { login, name, code: factor === undefined || step === undefined ? undefined : totpCode(unseal(factorKey(deps.secret), factor.sealedSecret), step) };
  });
}
