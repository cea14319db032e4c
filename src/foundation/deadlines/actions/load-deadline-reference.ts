import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { replaceHolidays, upsertSettings, type SettingsTables } from '../store/settings-store.ts';
import { readHolidays, readSettings, type ReadRows } from './read-deadline-reference.ts';

type SettingsDb = Kysely<Pick<Database, SettingsTables>>;

/** What a loading did with one file of db/reference. */
export interface DeadlineLoadCounts {
  /** The file, without its ending: `deadlines/settings`. */
  readonly table: string;
  readonly loaded: number;
  readonly rejected: number;
  /** One sentence for each rejected row: line and why. */
  readonly reasons: readonly string[];
}

/**
 * Loads `deadlines/settings.csv` of the reference folder: how long each clock runs, from when to when. Changes nothing the second time.
 *
 * Rejects durations that the law does not allow (the three days of L3, the ceilings in `settingRules`) and unknown keys.
 * A period is ended by its `valid_to` (the first day no longer in force) and a new row; it is never deleted.
 * A working write: runs in the caller's transaction, under the working role, outside `act()`.
 */
export async function loadDeadlineSettings(db: SettingsDb, folder: string): Promise<DeadlineLoadCounts> {
  const read = readSettings(await readFile(join(folder, 'deadlines/settings.csv'), 'utf8'));
  await upsertSettings(db, read.rows);
  return countsOf('deadlines/settings', read);
}

/** Loads `deadlines/holidays.csv`: its days become the calendar, days that it no longer names leave it. */
export async function loadHolidays(db: SettingsDb, folder: string): Promise<DeadlineLoadCounts> {
  const read = readHolidays(await readFile(join(folder, 'deadlines/holidays.csv'), 'utf8'));
  await replaceHolidays(db, read.rows);
  return countsOf('deadlines/holidays', read);
}

function countsOf<Row>(table: string, { rows, reasons }: ReadRows<Row>): DeadlineLoadCounts {
  return { table, loaded: rows.length, rejected: reasons.length, reasons };
}
