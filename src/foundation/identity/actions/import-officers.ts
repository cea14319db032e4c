import type { Actor } from '../../../kernel/actor.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { readCsv, type CsvRow } from '../../../platform/text/csv-text.ts';
import { act, type ActDeps } from '../../ledger/index.ts';
import { listOffices, type OfficeTables } from '../../offices/index.ts';
import { mayAddOfficers } from '../model/officer-policy.ts';
import { officerColumns, officerOfRow, type OfficerListFault } from '../model/officer-list.ts';
import { listTakenLogins, type SetupTables } from '../store/setup-store.ts';
import { createWithCode, unknownPassword, type OfficerToAdd } from './add-officer.ts';
import type { SetupRules } from './give-setup-code.ts';

/** A row of the list; the header is line 1, and empty lines count. */
export interface FaultyRow {
  readonly row: number;
  readonly login: string;
  readonly faults: readonly OfficerListFault[];
}

export interface ImportedOfficer {
  readonly login: string;
  readonly name: OfficerToAdd['name'];
  /** As printed; seen once. */
  readonly setupCode: string;
}

/** Either every officer is added, or nobody is and every fault of the list is named. */
export type OfficerImport = { readonly added: readonly ImportedOfficer[] } | { readonly faulty: readonly FaultyRow[] };

/** What one page of codes can hold and one person can hand out. */
const MOST_ROWS = 500;

/**
 * Adds the officers of a list: CSV with the columns of `officerColumns` (tabs for commas, as a spreadsheet copies them). All rows are
 * checked first; one that is wrong keeps all of them out, so nothing is half loaded.
 * Refusals: `notAllowed` (administrators add), `notAnOfficerList`, `officerListTooLong` (500 rows), those of `addOfficer` when somebody adds one of them
 * in the same moment.
 */
export async function importOfficers(deps: ActDeps & SetupRules, actor: Actor, csvText: string): Promise<Result<OfficerImport>> {
  if (!mayAddOfficers(actor)) return refused({ code: 'not-allowed', reason: 'notAllowed' });
  const listed = readCsv(csvText, officerColumns);
  if (listed === undefined || listed.length === 0) return refused({ code: 'invalid', reason: 'notAnOfficerList' });
  if (listed.length > MOST_ROWS) return refused({ code: 'too-many', reason: 'officerListTooLong' });
  const { officers, faulty } = await judge(deps, listed);
  if (faulty.length > 0) return ok({ faulty });
  const passwordHash = await unknownPassword();
  return act(deps, actor, 'officer.import', async (open) => {
    const added: ImportedOfficer[] = [];
    for (const officer of officers) {
      const one = await createWithCode(open, { rules: deps, officer, passwordHash });
      if (!one.ok) return one;
      added.push({ login: officer.login, name: officer.name, setupCode: one.value.setupCode });
    }
    return ok({ added });
  });
}

async function judge(deps: ActDeps, listed: readonly CsvRow<(typeof officerColumns)[number]>[]): Promise<{ officers: OfficerToAdd[]; faulty: FaultyRow[] }> {
  const logins = listed.map(({ login }) => login.toLowerCase());
  const offices = await listOffices(deps.db.$pickTables<OfficeTables>());
  const takenLogins = await listTakenLogins(deps.db.$pickTables<SetupTables>(), logins);
  const rolls = { today: istDateOf(deps.clock()), officeIds: new Set<number>(offices.map((office) => office.id)), takenLogins };
  const officers: OfficerToAdd[] = [];
  const faulty: FaultyRow[] = [];
  listed.forEach((row, at) => {
    const isRepeated = logins.indexOf(row.login.toLowerCase()) < at;
    const judged = officerOfRow(row, rolls);
    const faults = [...('faults' in judged ? judged.faults : []), ...(isRepeated ? (['login-repeated'] as const) : [])];
    if (faults.length > 0) faulty.push({ row: row.row, login: row.login, faults });
    else if ('officer' in judged) officers.push(judged.officer);
  });
  return { officers, faulty };
}
