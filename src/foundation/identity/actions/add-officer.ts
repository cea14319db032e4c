import type { Actor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newToken } from '../../../platform/crypto/tokens.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { findOffice, type OfficeTables } from '../../offices/index.ts';
import type { NewOfficer } from '../model/new-officer.ts';
import { mayAddOfficers } from '../model/officer-policy.ts';
import { isLogin } from '../model/setup.ts';
import { isLoginTaken, type SetupTables } from '../store/setup-store.ts';
import { hashPassword } from './begin-sign-in.ts';
import { createOfficer } from './create-officer.ts';
import { giveSetupCode, type SetupRules } from './give-setup-code.ts';

export type OfficerToAdd = Omit<NewOfficer, 'passwordHash' | 'isDemo'>;
export interface AddedOfficer {
  readonly id: OfficerId;
  /** As printed; seen once. */
  readonly setupCode: string;
}

/**
 * Adds an officer with the first posting, from today or a day that is over: whoever serves already, serves. The answer holds the code
 * that the officer sets the password with.
 * Refusals: `notAllowed` (administrators add), `badLogin`, `loginTaken`, `noSuchOffice`, `postingDay` (a day to come).
 */
export async function addOfficer(deps: ActDeps & SetupRules, actor: Actor, officer: OfficerToAdd): Promise<Result<AddedOfficer>> {
  const passwordHash = await unknownPassword();
  return act(deps, actor, 'officer.add', async (open) => {
    if (!mayAddOfficers(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
    return createWithCode(open, { rules: deps, officer, passwordHash });
  });
}

/** The same within an act that somebody has opened and allowed. */
export async function createWithCode(open: Act, of: { rules: SetupRules; officer: OfficerToAdd; passwordHash: string }): Promise<Result<AddedOfficer>> {
  const { officer } = of;
  const fault = await faultOf(open, officer);
  if (fault !== undefined) return refused({ code: 'invalid', reason: fault.reason, fields: { [fault.field]: fault.reason } });
  const id = await createOfficer(open, { ...officer, passwordHash: of.passwordHash, isDemo: false });
  return ok({ id, setupCode: await giveSetupCode(open, { ...of.rules, officerId: id }) });
}

/** A password that nobody knows: until the paper is used there is no way in. */
export function unknownPassword(): Promise<string> {
  return hashPassword(newToken());
}

async function faultOf(open: Act, officer: OfficerToAdd): Promise<{ reason: 'badLogin' | 'loginTaken' | 'noSuchOffice' | 'postingDay'; field: string } | undefined> {
  if (!isLogin(officer.login)) return { reason: 'badLogin', field: 'login' };
  if (await isLoginTaken(open.trx.$pickTables<SetupTables>(), officer.login)) return { reason: 'loginTaken', field: 'login' };
  if (officer.posting.from > istDateOf(open.at)) return { reason: 'postingDay', field: 'from' };
  const office = await findOffice(open.trx.$pickTables<OfficeTables>(), officer.posting.officeId);
  return office === undefined ? { reason: 'noSuchOffice', field: 'officeId' } : undefined;
}
