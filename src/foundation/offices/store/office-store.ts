import { sql, type Kysely } from 'kysely';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { answered, listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { LocatedStation, Office } from '../model/office.ts';
import { officeColumns, toOffice } from './office-rows.ts';

export type OfficeTables = 'offices';
type Db = Kysely<Pick<Database, OfficeTables>>;

/** One number answers everywhere, day and night. */
export const EMERGENCY_PHONE = '112';

export async function findOffice(db: Db, id: number): Promise<Office | undefined> {
  const [row] = await officeById(db, { id });
  return row === undefined ? undefined : toOffice(row);
}

const officeById = statement((db: Db, given: { id: number }) => db.selectFrom('offices').select(officeColumns).where('id', '=', given.id));

/** The offices of these ids in one query, in the order of the ids, each once. @throws when one does not exist. */
export async function getOffices(db: Db, ids: readonly OfficeId[]): Promise<Office[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('offices').select(officeColumns).where('id', 'in', [...ids]).execute();
  const offices = new Map(rows.map((row) => [row.id, toOffice(row)]));
  return [...new Set(ids)].map((id) => {
    const office = offices.get(id);
    if (office === undefined) throw new Error(`No office ${id}`);
    return office;
  });
}

/**
 * The open stations of a revenue district by their English name: what a citizen may choose from. Outposts and cyber stations are not
 * among them.
 * @param of.withClosed also those that are closed: what they did is still there
 */
export function stationsReading(db: Db, districtCode: number, of: { readonly withClosed?: boolean } = {}): Reading<Office[]> {
  const all = db.selectFrom('offices').select(officeColumns).where('district_code', '=', districtCode).where('kind', '=', 'station').orderBy('name_en').orderBy('id');
  return listReading(of.withClosed === true ? all : all.where(isOpenToday), { instants: {}, toModel: toOffice });
}

export function listStations(db: Db, districtCode: number, of: { readonly withClosed?: boolean } = {}): Promise<Office[]> {
  return read(db, stationsReading(db, districtCode, of));
}

/** Every open office of one revenue district, or of the State: for lists that officers read. */
export async function listOffices(db: Db, of: { districtCode?: DistrictCode } = {}): Promise<Office[]> {
  const base = db.selectFrom('offices').select(officeColumns).where(isOpenToday).orderBy('id');
  const rows = await (of.districtCode === undefined ? base : base.where('district_code', '=', of.districtCode)).execute();
  return rows.map(toOffice);
}

/**
 * The SP's office of a revenue district: the desk that routes what names no station. Undefined for a code that is no district.
 * NB: where a district has two police districts this is the one of its own name; the other may be the right one.
 */
export async function districtOffice(db: Db, districtCode: number): Promise<Office | undefined> {
  const row = await db.selectFrom('offices').select(officeColumns).where('district_code', '=', districtCode).where('kind', '=', 'district').where(isOpenToday).executeTakeFirst();
  return row === undefined ? undefined : toOffice(row);
}

/** The head of every ladder; undefined before the reference data is loaded. */
export async function findHeadquarters(db: Db): Promise<Office | undefined> {
  const row = await db.selectFrom('offices').select(officeColumns).where('kind', '=', 'headquarters').orderBy('id').executeTakeFirst();
  return row === undefined ? undefined : toOffice(row);
}

/** The number to call about something an office has: its own, else that of its district, else 112. */
export async function phoneFor(db: Db, office: Office): Promise<string> {
  if (office.phone !== undefined) return office.phone;
  const above = office.districtCode === undefined ? undefined : await districtOffice(db, office.districtCode);
  return above?.phone ?? EMERGENCY_PHONE;
}

/** The offices of these ids as `getOffices` gives them, and the number to call about one of them as `phoneFor` finds it: one statement for both. */
export function officesWithPhoneReading(db: Db, of: { readonly ids: readonly OfficeId[]; readonly phoneOf: OfficeId }): Reading<{ offices: Office[]; phone: string }> {
  const isDistrict = sql<boolean>`(kind = 'district' and ${isOpenToday} and district_code = (select about.district_code from offices about where about.id = ${of.phoneOf}))`;
  const named = db
    .selectFrom('offices')
    .select(officeColumns)
    .select(isDistrict.as('is_district'))
    .where((office) => office.or([sql<boolean>`id = any(${[of.phoneOf, ...of.ids]}::int[])`, isDistrict]));
  return answered(listReading(named, { instants: {}, toModel: (row) => ({ office: toOffice(row), isDistrict: row.is_district }) }), (found) => {
    const all = new Map(found.map(({ office }) => [office.id, office]));
    const offices = [...new Set(of.ids)].map((id) => {
      const office = all.get(id);
      if (office === undefined) throw new Error(`No office ${id}`);
      return office;
    });
    return { offices, phone: all.get(of.phoneOf)?.phone ?? found.find((one) => one.isDistrict)?.office.phone ?? EMERGENCY_PHONE };
  });
}

/** Open today in India: like the view of offices, by the database's own day. An office that opens later or is closed is offered to nobody. */
const isOpenToday = sql<boolean>`(closed_on is null or closed_on > (now() at time zone 'Asia/Kolkata')::date) and (opened_on is null or opened_on <= (now() at time zone 'Asia/Kolkata')::date)`;

/** What the ledger calls an office. @throws when it does not exist. */
export async function getOfficeRecordId(db: Db, id: OfficeId): Promise<string> {
  const row = await db.selectFrom('offices').select('record_id').where('id', '=', id).executeTakeFirstOrThrow();
  return row.record_id;
}

/** Open stations with where they stand and what they are named like, in the order of their ids: of these districts, and these themselves wherever they are. */
export function locatedStationsReading(db: Db, of: { readonly districtCodes: readonly number[]; readonly ids?: readonly OfficeId[] }): Reading<LocatedStation[]> {
  const stations = db
    .selectFrom('offices')
    .select([...officeColumns, 'lat', 'lon', 'match_keys'])
    .where('kind', '=', 'station')
    .where(isOpenToday)
    .where(sql<boolean>`(district_code = any(${of.districtCodes}::int[]) or id = any(${of.ids ?? []}::int[]))`)
    .orderBy('id');
  return listReading(stations, { instants: {}, toModel: (row) => ({ ...toOffice(row), matchKeys: row.match_keys, point: row.lat === null || row.lon === null ? undefined : { lat: row.lat, lon: row.lon } }) });
}

export function listLocatedStations(db: Db, districtCode: number): Promise<LocatedStation[]> {
  return read(db, locatedStationsReading(db, { districtCodes: [districtCode] }));
}
