import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { OfficeKind } from '../model/office.ts';

export type OfficeLoadTables = 'offices' | 'office_supervision' | 'station_names' | 'office_changes';
type Db = Kysely<Pick<Database, OfficeLoadTables>>;

export interface OfficeToLoad {
  readonly id: number;
  readonly kind: OfficeKind;
  readonly nameEn: string;
  readonly nameHi: string | undefined;
  readonly districtCode: number | undefined;
  readonly phone: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  readonly coordBasis: string | undefined;
  readonly status: string;
  readonly ncrbUnit: string | undefined;
  readonly matchKeys: readonly string[];
}

/**
 * New offices in, known ones changed. An office is never removed: complaints, postings and ledger entries name it.
 * A name or a number that an administrator has changed stays as it is. Answers how many were left alone though the file says something else.
 */
export async function upsertOffices(db: Db, offices: readonly OfficeToLoad[]): Promise<{ phone: number; name: number }> {
  const kept = await countKept(db, offices);
  const column = <T>(pick: (office: OfficeToLoad) => T | undefined) => offices.map((office) => pick(office) ?? null);
  await sql`
    insert into offices (id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, match_keys)
    select id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, string_to_array(match_keys, ' ')
    from unnest(${column((o) => o.id)}::int[], ${column((o) => o.kind)}::text[], ${column((o) => o.nameEn)}::text[], ${column((o) => o.nameHi)}::text[],
      ${column((o) => o.districtCode)}::int[], ${column((o) => o.phone)}::text[], ${column((o) => o.lat)}::float8[], ${column((o) => o.lon)}::float8[],
      ${column((o) => o.coordBasis)}::text[], ${column((o) => o.status)}::text[], ${column((o) => o.ncrbUnit)}::text[], ${column((o) => o.matchKeys.join(' '))}::text[])
      as incoming (id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, match_keys)
    on conflict (id) do update set kind = excluded.kind, name_en = case when ${isKept('name')} then offices.name_en else excluded.name_en end, name_hi = case when ${isKept('name')} then offices.name_hi else excluded.name_hi end, district_code = excluded.district_code,
      phone = case when ${isKept('phone')} then offices.phone else excluded.phone end, lat = excluded.lat, lon = excluded.lon, coord_basis = excluded.coord_basis, status = excluded.status,
      ncrb_unit = excluded.ncrb_unit, match_keys = case when ${isKept('name')} then offices.match_keys else excluded.match_keys end`.execute(db);
  return kept;
}

/** An administrator has changed this part of the office that a load meets. */
function isKept(field: 'phone' | 'name') {
  return sql<boolean>`exists (select from office_changes c where c.office_id = offices.id and c.field = ${field})`;
}

async function countKept(db: Db, incoming: readonly OfficeToLoad[]): Promise<{ phone: number; name: number }> {
  const column = <T>(pick: (office: OfficeToLoad) => T | undefined) => incoming.map((office) => pick(office) ?? null);
  const { rows } = await sql<{ phone: number; name: number }>`
    select count(*) filter (where ${isKept('phone')} and offices.phone is distinct from file.phone)::int as phone,
           count(*) filter (where ${isKept('name')} and (offices.name_en, offices.name_hi) is distinct from (file.name_en, file.name_hi))::int as name
    from offices join unnest(${column((o) => o.id)}::int[], ${column((o) => o.phone)}::text[], ${column((o) => o.nameEn)}::text[], ${column((o) => o.nameHi)}::text[]) as file (id, phone, name_en, name_hi) on file.id = offices.id`.execute(db);
  return rows[0] ?? { phone: 0, name: 0 };
}

export interface SupervisionToLoad {
  readonly officeId: number;
  readonly supervisorId: number;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly source: string;
  readonly unverified: boolean;
}

/**
 * The file holds the whole history, so what came from it is written anew. The ladder of an office that an administrator has changed stays
 * his or hers; answers how many rungs of the file were left out for that.
 */
export async function replaceSupervision(db: Db, rungs: readonly SupervisionToLoad[]): Promise<number> {
  await db.deleteFrom('office_supervision').where('origin', '=', 'reference').execute();
  const kept = new Set((await db.selectFrom('office_supervision').select('office_id').distinct().execute()).map((row) => row.office_id));
  const taken = rungs.filter((rung) => !kept.has(rung.officeId));
  await sql`
    insert into office_supervision (office_id, supervisor_id, valid_from, valid_to, source, unverified)
    select * from unnest(${taken.map((rung) => rung.officeId)}::int[], ${taken.map((rung) => rung.supervisorId)}::int[], ${taken.map((rung) => rung.validFrom ?? null)}::date[],
      ${taken.map((rung) => rung.validTo ?? null)}::date[], ${taken.map((rung) => rung.source)}::text[], ${taken.map((rung) => rung.unverified)}::boolean[])`.execute(db);
  return rungs.length - taken.length;
}

export interface StationNameToLoad {
  readonly districtCode: number;
  readonly name: string;
  readonly officeId: number | undefined;
  readonly note: string;
  readonly sources: string;
}

export async function replaceStationNames(db: Db, names: readonly StationNameToLoad[]): Promise<void> {
  await db.deleteFrom('station_names').execute();
  await sql`
    insert into station_names (district_code, name, office_id, note, sources)
    select * from unnest(${names.map((name) => name.districtCode)}::int[], ${names.map((name) => name.name)}::text[], ${names.map((name) => name.officeId ?? null)}::int[],
      ${names.map((name) => name.note)}::text[], ${names.map((name) => name.sources)}::text[])`.execute(db);
}
