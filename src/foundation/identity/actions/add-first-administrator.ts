import { istDateOf } from '../../../kernel/instant.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { act, type ActDeps } from '../../ledger/index.ts';
import { hasAdministrator, type OfficerWriteTables } from '../store/officer-store.ts';
import { createWithCode, unknownPassword, type AddedOfficer, type OfficerToAdd } from './add-officer.ts';
import type { SetupRules } from './give-setup-code.ts';

/**
 * Adds an administrator from the terminal of the machine, where nobody is signed in: the first one of an installation.
 * Refusals: `administratorExists` unless `another`; those of `addOfficer`.
 */
export async function addFirstAdministrator(deps: ActDeps & SetupRules, input: { officer: OfficerToAdd; another: boolean }): Promise<Result<AddedOfficer>> {
  const passwordHash = await unknownPassword();
  return act(deps, { kind: 'system', name: 'terminal' }, 'officer.add', async (open) => {
    const isFirst = !(await hasAdministrator(open.trx.$pickTables<OfficerWriteTables>(), istDateOf(open.at)));
    if (!isFirst && !input.another) return refused({ code: 'conflict', reason: 'administratorExists' });
    return createWithCode(open, { rules: deps, officer: input.officer, passwordHash });
  });
}
