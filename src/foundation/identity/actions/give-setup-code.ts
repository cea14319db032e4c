import type { OfficerId } from '../../../kernel/id.ts';
import { addMs, DAY_MS } from '../../../kernel/instant.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { keyedHash } from '../../../platform/crypto/keyed.ts';
import { newReadableCode } from '../../../platform/crypto/tokens.ts';
import type { Act } from '../../ledger/index.ts';
import { recoveryCodeKey } from '../model/second-factor.ts';
import { printedSetupCode, SETUP_CODE_SIGNS } from '../model/setup.ts';
import { setupLifeDays, type SignInSettings } from '../model/sign-in-settings.ts';
import { insertSetup, type SetupTables } from '../store/setup-store.ts';

/** How a setup code is keyed, and how long it lives. */
export interface SetupRules {
  readonly secret: string;
  readonly settings: () => SignInSettings;
}

/**
 * Gives an officer a code that sets the password, once, within the days of the settings (shipped: seven); within the caller's act. It is stored as a hash: the answer is
 * the only time that anybody sees it.
 */
export async function giveSetupCode(act: Act, setup: SetupRules & { readonly officerId: OfficerId }): Promise<string> {
  const code = newReadableCode(SETUP_CODE_SIGNS);
  const { officerId, secret, settings } = setup;
  await insertSetup(act.trx.$pickTables<SetupTables>(), { id: newId(), officerId, codeHash: setupCodeHash(secret, code), at: act.at, expiresAt: addMs(act.at, setupLifeDays(settings()) * DAY_MS) });
  act.mark({ recordKind: 'officer', recordId: officerId, kind: 'officer.setup-code-given', content: {} });
  return printedSetupCode(code);
}

/** However it is typed: small letters, without hyphens, with blanks. */
export function setupCodeHash(secret: string, typed: string): string {
  return keyedHash({ secret, purpose: 'officer setup' }, recoveryCodeKey(typed));
}
