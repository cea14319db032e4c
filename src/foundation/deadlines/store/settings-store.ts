import { sql, type Kysely } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type SettingsTables = 'deadline_settings' | 'holidays';
type SettingsDb = Kysely<Pick<Database, SettingsTables>>;

export interface SettingRow {
  readonly key: string;
  readonly value: readonly number[];
  readonly validFrom: IstDate;
  readonly validTo: IstDate | undefined;
  readonly basis: string;
}

export interface HolidayRow {
  readonly day: IstDate;
  readonly nameEn: string;
  readonly nameHi: string;
  readonly basis: string;
}

/** The settings in force on a day, as key and value. */
export async function listSettingsOn(db: SettingsDb, on: IstDate): Promise<Pick<SettingRow, 'key' | 'value'>[]> {
  return db
    .selectFrom('deadline_settings')
    .select(['key', 'value'])
    .where('valid_from', '<=', on)
    .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>', on)]))
    .execute();
}

/** All holidays that are known: some twenty a year. */
export async function listHolidays(db: SettingsDb): Promise<IstDate[]> {
  const rows = await db.selectFrom('holidays').select('day').execute();
  return rows.map((row) => row.day);
}

/** Adds periods and changes known ones (key and first day). Past periods that the rows no longer name stay. */
export async function upsertSettings(db: SettingsDb, rows: readonly SettingRow[]): Promise<void> {
  // An ended period has to be shorter before the next one begins: periods of a key never overlap.
  for (const row of rows.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))) {
    await db
      .insertInto('deadline_settings')
      .values({ key: row.key, value: [...row.value], valid_from: row.validFrom, valid_to: row.validTo ?? null, basis: row.basis })
      .onConflict((on) =>
        on.columns(['key', 'valid_from']).doUpdateSet((eb) => ({ value: eb.ref('excluded.value'), valid_to: eb.ref('excluded.valid_to'), basis: eb.ref('excluded.basis') })),
      )
      .execute();
  }
}

/** The rows become the calendar: a holiday that was moved leaves its old day. */
export async function replaceHolidays(db: SettingsDb, rows: readonly HolidayRow[]): Promise<void> {
  await sql`delete from holidays where not (day = any(${rows.map((row) => row.day)}::date[]))`.execute(db);
  if (rows.length === 0) return;
  await db
    .insertInto('holidays')
    .values(rows.map((row) => ({ day: row.day, name_en: row.nameEn, name_hi: row.nameHi, basis: row.basis })))
    .onConflict((on) => on.column('day').doUpdateSet((eb) => ({ name_en: eb.ref('excluded.name_en'), name_hi: eb.ref('excluded.name_hi'), basis: eb.ref('excluded.basis') })))
    .execute();
}
