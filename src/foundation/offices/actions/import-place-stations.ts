import type { DistrictCode } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts';
import { readCsv } from '../../../platform/text/csv-text.ts';
import { listDistricts, listPlacesByKey, placeKeyOf, type GeographyTables, type Place } from '../../geography/index.ts';
import type { Act } from '../../ledger/index.ts';
import { mayImportPlaces, maySettlePlaces } from '../model/office-policy.ts';
import type { LocatedStation } from '../model/office.ts';
import { placeListColumns, placeOfName, stationOfName, type ListedPlace, type ListFault, type RejectedPlace } from '../model/place-station-list.ts';
import { getOfficeRecordId, listLocatedStations, type OfficeTables } from '../store/office-store.ts';
import { endPlaceStations, insertPlaceStations, type PlaceStationTables } from '../store/place-station-store.ts';

export interface ImportedPlaceStations {
  readonly read: number;
  readonly taken: number;
  readonly rejected: readonly RejectedPlace[];
}

/** A district has some 2,000 villages; more than this is not a list of one district. */
const MOST_ROWS = 5000;

/**
 * Takes a district's own list of places and stations: CSV with the columns `district, place, pincode, station` (pincode may be empty;
 * names in either script; tabs for commas, as a spreadsheet copies them). Rows that name nothing, or more than one thing, are
 * answered with their reason; the others count from today.
 * Refuses: who hands in no lists (`not-allowed`), no such CSV (`invalid`), more than 5,000 rows (`too-many`), a place that somebody
 * decides at the same moment (`conflict`). One mark for each place, one for the office.
 */
export async function importPlaceStations(act: Act, csvText: string): Promise<Result<ImportedPlaceStations>> {
  if (act.actor.kind !== 'officer' || !mayImportPlaces(act.actor)) return refused({ code: 'not-allowed', reason: 'notYourDistrict' });
  const listed = readCsv(csvText, placeListColumns);
  if (listed === undefined) return refused({ code: 'invalid', reason: 'notAList' });
  if (listed.length > MOST_ROWS) return refused({ code: 'too-many', reason: 'listTooLong' });

  const { decided, rejected } = await settleList(act, listed);
  const { officeId } = act.actor;
  const on = istDateOf(act.at);
  const tables = act.trx.$pickTables<PlaceStationTables>();
  const before = await endPlaceStations(tables, { placeIds: decided.map(({ place }) => place.id), on });
  try {
    await insertPlaceStations(tables, decided.map(({ place, station }) => ({ placeId: place.id, officeId: station.id, source: 'import', decidedByOffice: officeId, on })));
  } catch (error) {
    if (isUniqueViolation(error, 'place_stations_current')) return refused({ code: 'conflict', reason: 'listOverlaps' });
    throw error;
  }
  for (const { place, station } of decided) {
    act.mark({
      recordKind: 'place',
      recordId: place.recordId,
      kind: 'place.station-recorded',
      content: { placeId: place.id, officeId: station.id, before: before.get(place.id) ?? null, source: 'import' },
    });
  }
  const counts = { read: listed.length, taken: decided.length, rejected };
  act.mark({
    recordKind: 'office',
    recordId: await getOfficeRecordId(act.trx.$pickTables<OfficeTables>(), officeId),
    kind: 'office.places-imported',
    content: { read: counts.read, taken: counts.taken, rejected: rejected.length },
  });
  return ok(counts);
}

interface Settled {
  readonly place: Place;
  readonly station: LocatedStation;
}

async function settleList(act: Act, listed: readonly ListedPlace[]): Promise<{ decided: Settled[]; rejected: RejectedPlace[] }> {
  const decided = new Map<number, Settled>();
  const rejected: RejectedPlace[] = [];
  const districts = new Map((await listDistricts(act.trx.$pickTables<GeographyTables>())).flatMap(({ code, name }) => [name.en, name.hi ?? name.en].map((text) => [placeKeyOf(text), code] as const)));
  for (const [key, rows] of Map.groupBy(listed, (row) => placeKeyOf(row.district))) {
    const districtCode = districts.get(key);
    const judge = districtCode === undefined ? () => 'unknown-district' as const : await judgeOfDistrict(act, districtCode, rows);
    for (const row of rows) {
      const outcome = judge(row);
      if (typeof outcome === 'string') rejected.push({ ...row, fault: outcome });
      else if (decided.has(outcome.place.id)) rejected.push({ ...row, fault: 'place-repeated' });
      else decided.set(outcome.place.id, outcome);
    }
  }
  return { decided: [...decided.values()], rejected: rejected.toSorted((a, b) => a.row - b.row) };
}

async function judgeOfDistrict(act: Act, districtCode: DistrictCode, rows: readonly ListedPlace[]): Promise<(row: ListedPlace) => Settled | ListFault> {
  if (!maySettlePlaces(act.actor, districtCode)) return () => 'not-your-district';
  const stations = await listLocatedStations(act.trx.$pickTables<OfficeTables>(), districtCode);
  const places = Map.groupBy(await listPlacesByKey(act.trx.$pickTables<GeographyTables>(), { districtCode, keys: rows.map((row) => placeKeyOf(row.place)) }), (place) => place.key);
  return (row) => {
    const place = placeOfName(row, places.get(placeKeyOf(row.place)) ?? []);
    if (typeof place === 'string') return place;
    const station = stationOfName(row.station, stations);
    return typeof station === 'string' ? station : { place, station };
  };
}
