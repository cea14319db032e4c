import type { Kysely } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { isSettingKey, settingRules, type DeadlineSettings, type SettingKey } from '../model/settings.ts';
import { listHolidays, listSettingsOn, type SettingsTables } from '../store/settings-store.ts';

/**
 * What is in force on a day, in two statements. A running process has it from `keepSettings`.
 * @throws when a duration is missing: no clock is started on a guess
 */
export async function loadSettings(db: Kysely<Pick<Database, SettingsTables>>, on: IstDate): Promise<DeadlineSettings> {
  const [rows, holidays] = await Promise.all([listSettingsOn(db, on), listHolidays(db)]);
  return { values: completeValues(rows, on), holidays: new Set(holidays) };
}

/** @throws Error that names the missing keys. */
export function completeValues(rows: readonly { readonly key: string; readonly value: readonly number[] }[], on: IstDate): DeadlineSettings['values'] {
  const values = Object.fromEntries(rows.filter((row) => isSettingKey(row.key)).map((row) => [row.key, row.value]));
  const missing = Object.keys(settingRules).filter((key) => values[key] === undefined);
  if (missing.length > 0) throw new Error(`Deadline settings are missing on ${on}: ${missing.join(', ')}. Load db/reference/deadlines.`);
  return values as Record<SettingKey, readonly number[]>;
}
