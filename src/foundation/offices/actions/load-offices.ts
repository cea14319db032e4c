import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { cell, countReason, listBlocks, listDistricts, numberCell, placeKeyOf, readReferenceCsv, type CsvRow, type GeographyTables, type LoadCounts } from '../../geography/index.ts';
import { officeKinds, type OfficeKind } from '../model/office.ts';
import { stationMatchKeys } from '../model/station-match-keys.ts';
import { replaceStationNames, replaceSupervision, upsertOffices, type OfficeLoadTables, type OfficeToLoad } from '../store/office-load-store.ts';

const files = { offices: 'police/offices.csv', supervision: 'police/supervision.csv', names: 'police/station_names.csv' } as const;

/**
 * Loads the offices, their ladder and the names that sources knew stations by, from `folder` (db/reference). Needs geography.
 * What an administrator has changed since is left alone and counted.
 * A working write: runs in the caller's transaction, under the working role, outside `act()`.
 */
export async function loadOffices(db: Kysely<Database>, folder: string): Promise<LoadCounts> {
  const townKeys = await townKeysOf(db.$pickTables<GeographyTables>());
  const tables = db.$pickTables<OfficeLoadTables>();
  const offices = (await readReferenceCsv(folder, files.offices)).map((row) => officeOf(row, townKeys));
  const given = offices.find(({ id }) => id >= FIRST_ADMINISTRATOR_CODE);
  if (given !== undefined) throw new Error(`${files.offices}: ${given.id} is a code that administrators give`);
  const kept = await upsertOffices(tables, offices);

  const rungs = await readReferenceCsv(folder, files.supervision);
  const keptRungs = await replaceSupervision(
    tables,
    rungs.map((row) => ({
      officeId: Number(cell(row, 'office_code')),
      supervisorId: Number(cell(row, 'supervisor_code')),
      validFrom: text(row, 'valid_from'),
      validTo: text(row, 'valid_to'),
      source: cell(row, 'source'),
      unverified: cell(row, 'unverified') === 'yes',
    })),
  );

  const names = await readReferenceCsv(folder, files.names);
  await replaceStationNames(
    tables,
    names.map((row) => ({
      districtCode: Number(cell(row, 'lgd_district_code')),
      name: text(row, 'name_en') ?? cell(row, 'name_hi'),
      officeId: numberCell(row, 'office_code'),
      note: cell(row, 'note'),
      sources: cell(row, 'sources'),
    })),
  );
  const mended = someOf({ 'phone-of-administrator': kept.phone, 'name-of-administrator': kept.name });
  return {
    [files.offices]: { read: offices.length, taken: offices.length, rejected: {}, ...(Object.keys(mended).length > 0 && { mended }) },
    [files.supervision]: { read: rungs.length, taken: rungs.length - keptRungs, rejected: someOf({ 'ladder-of-administrator': keptRungs }) },
    [files.names]: countNames(names),
  };
}

/** The reasons that were met at all. */
function someOf(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** Codes from here on are given to offices that an administrator opens. */
const FIRST_ADMINISTRATOR_CODE = 100_000;

export async function townKeysOf(db: Kysely<Pick<Database, GeographyTables>>): Promise<ReadonlySet<string>> {
  const towns = new Set<string>();
  for (const district of await listDistricts(db)) {
    for (const area of [district, ...(await listBlocks(db, district.code))]) towns.add(placeKeyOf(area.name.en));
  }
  return towns;
}

function officeOf(row: CsvRow, townKeys: ReadonlySet<string>): OfficeToLoad {
  const kind = officeKinds.find((known) => known === cell(row, 'kind'));
  if (kind === undefined) throw new Error(`${files.offices}: unknown kind ${cell(row, 'kind')}`);
  const nameEn = cell(row, 'name_en');
  return {
    id: Number(cell(row, 'office_code')),
    kind,
    nameEn,
    nameHi: text(row, 'name_hi'),
    districtCode: numberCell(row, 'lgd_district_code'),
    phone: text(row, 'phone'),
    lat: numberCell(row, 'lat'),
    lon: numberCell(row, 'lon'),
    coordBasis: text(row, 'coord_basis'),
    status: cell(row, 'status'),
    ncrbUnit: text(row, 'ncrb_unit'),
    matchKeys: isNamedByPlace(kind) ? stationMatchKeys([nameEn, text(row, 'name_hi')], townKeys) : [],
  };
}

function isNamedByPlace(kind: OfficeKind): boolean {
  return kind === 'station' || kind === 'outpost';
}

/** A name that was taken for another one's spelling is not lost: it is counted, and kept in `station_names`. */
function countNames(names: readonly CsvRow[]): LoadCounts[string] {
  const rejected: Record<string, number> = {};
  const mended: Record<string, number> = {};
  for (const row of names) {
    const note = cell(row, 'note');
    if (note === 'not-a-station') countReason(rejected, note);
    else if (note !== '') countReason(mended, note === 'spelled-by-us' ? note : `merged-${note}`);
  }
  return { read: names.length, taken: names.length - (rejected['not-a-station'] ?? 0), rejected, mended };
}

function text(row: CsvRow, column: string): string | undefined {
  const value = cell(row, column);
  return value === '' ? undefined : value;
}
