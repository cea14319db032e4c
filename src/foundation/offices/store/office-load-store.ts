import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { OfficeKind } from '../model/office.ts';

export type OfficeLoadTables = 'offices' | 'office_supervision' | 'station_names';
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

/** New offices in, known ones changed. An office is never removed: complaints, postings and ledger entries name it. */
export async function upsertOffices(db: Db, offices: readonly OfficeToLoad[]): Promise<void> {
  const column = <T>(pick: (office: OfficeToLoad) => T | undefined) => offices.map((office) => pick(office) ?? null);
  await sql`
    insert into offices (id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, match_keys)
    select id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, string_to_array(match_keys, ' ')
    from unnest(${column((o) => o.id)}::int[], ${column((o) => o.kind)}::text[], ${column((o) => o.nameEn)}::text[], ${column((o) => o.nameHi)}::text[],
      ${column((o) => o.districtCode)}::int[], ${column((o) => o.phone)}::text[], ${column((o) => o.lat)}::float8[], ${column((o) => o.lon)}::float8[],
      ${column((o) => o.coordBasis)}::text[], ${column((o) => o.status)}::text[], ${column((o) => o.ncrbUnit)}::text[], ${column((o) => o.matchKeys.join(' '))}::text[])
      as incoming (id, kind, name_en, name_hi, district_code, phone, lat, lon, coord_basis, status, ncrb_unit, match_keys)
    on conflict (id) do update set kind = excluded.kind, name_en = excluded.name_en, name_hi = excluded.name_hi, district_code = excluded.district_code,
      phone = excluded.phone, lat = excluded.lat, lon = excluded.lon, coord_basis = excluded.coord_basis, status = excluded.status,
      ncrb_unit = excluded.ncrb_unit, match_keys = excluded.match_keys`.execute(db);
}

export interface SupervisionToLoad {
  readonly officeId: number;
  readonly supervisorId: number;
  readonly validFrom: string | undefined;
  readonly validTo: string | undefined;
  readonly source: string;
  readonly unverified: boolean;
}

/** The file holds the whole history, so the table is written anew. */
export async function replaceSupervision(db: Db, rungs: readonly SupervisionToLoad[]): Promise<void> {
  await db.deleteFrom('office_supervision').execute();
  await sql`
    insert into office_supervision (office_id, supervisor_id, valid_from, valid_to, source, unverified)
    select * from unnest(${rungs.map((rung) => rung.officeId)}::int[], ${rungs.map((rung) => rung.supervisorId)}::int[], ${rungs.map((rung) => rung.validFrom ?? null)}::date[],
      ${rungs.map((rung) => rung.validTo ?? null)}::date[], ${rungs.map((rung) => rung.source)}::text[], ${rungs.map((rung) => rung.unverified)}::boolean[])`.execute(db);
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
