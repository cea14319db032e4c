import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { GeographyTables } from './geography-store.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

export interface DivisionRow {
  readonly code: number;
  readonly nameEn: string;
  readonly nameHi: string;
}

export interface DistrictRow {
  readonly code: number;
  readonly nameEn: string;
  readonly nameHi: string;
  readonly shortCode: string;
  readonly divisionCode: number;
  readonly divisionUnverified: boolean;
}

export interface BlockRow {
  readonly code: number;
  readonly districtCode: number;
  readonly nameEn: string;
  readonly nameHi: string | undefined;
  readonly key: string;
}

export async function upsertDivisions(db: Db, rows: readonly DivisionRow[]): Promise<void> {
  await db
    .insertInto('civil_divisions')
    .values(rows.map((row) => ({ code: row.code, name_en: row.nameEn, name_hi: row.nameHi })))
    .onConflict((conflict) => conflict.column('code').doUpdateSet((new_) => ({ name_en: new_.ref('excluded.name_en'), name_hi: new_.ref('excluded.name_hi') })))
    .execute();
}

export async function upsertDistricts(db: Db, rows: readonly DistrictRow[]): Promise<void> {
  await sql`
    insert into districts (code, name_en, name_hi, short_code, division_code, division_unverified)
    select * from unnest(${rows.map((row) => row.code)}::int[], ${rows.map((row) => row.nameEn)}::text[], ${rows.map((row) => row.nameHi)}::text[],
      ${rows.map((row) => row.shortCode)}::text[], ${rows.map((row) => row.divisionCode)}::smallint[], ${rows.map((row) => row.divisionUnverified)}::boolean[])
    on conflict (code) do update set name_en = excluded.name_en, name_hi = excluded.name_hi, short_code = excluded.short_code,
      division_code = excluded.division_code, division_unverified = excluded.division_unverified`.execute(db);
}

export async function upsertBlocks(db: Db, rows: readonly BlockRow[]): Promise<void> {
  await sql`
    insert into blocks (code, district_code, name_en, name_hi, key)
    select * from unnest(${rows.map((row) => row.code)}::int[], ${rows.map((row) => row.districtCode)}::int[], ${rows.map((row) => row.nameEn)}::text[],
      ${rows.map((row) => row.nameHi ?? null)}::text[], ${rows.map((row) => row.key)}::text[])
    on conflict (code) do update set district_code = excluded.district_code, name_en = excluded.name_en, name_hi = excluded.name_hi, key = excluded.key`.execute(db);
}
