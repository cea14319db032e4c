import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { answered, listReading, oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import { distanceKm } from '../model/distance.ts';
import type { BlockCode, GeoPoint, NearPlace, Place, PlaceId } from '../model/place.ts';
import type { GeographyTables } from './geography-store.ts';
import { placeColumns, toPlace } from './place-rows.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

export function placeReading(db: Db, id: number): Reading<Place | undefined> {
  return oneReading(db.selectFrom('places').select(placeColumns).where('id', '=', id), { instants: {}, toModel: toPlace });
}

export function findPlace(db: Db, id: number): Promise<Place | undefined> {
  return read(db, placeReading(db, id));
}

/** Where a place is, and what it sounds like. */
export type PlaceSpot = Pick<Place, 'id' | 'key' | 'blockCode' | 'point'>;

/** All current places of a district but the district itself, thousands: no more of each than where it is. */
export async function listSpots(db: Db, districtCode: number): Promise<PlaceSpot[]> {
  const rows = await db.selectFrom('places').select(['id', 'key', 'block_code', 'lat', 'lon']).where('is_current', '=', true).where('district_code', '=', districtCode).where('kind', '<>', 'district').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id as PlaceId, key: row.key, blockCode: (row.block_code as BlockCode | null) ?? undefined, point: row.lat === null || row.lon === null ? undefined : { lat: row.lat, lon: row.lon } }));
}

/** Current places of a district that sound like one of the keys. */
export async function listPlacesByKey(db: Db, of: { districtCode: number; keys: readonly string[] }): Promise<Place[]> {
  const rows = await db
    .selectFrom('places')
    .select(placeColumns)
    .where('is_current', '=', true)
    .where('district_code', '=', of.districtCode)
    .where(sql<boolean>`key = any(${of.keys}::text[])`)
    .orderBy('id')
    .execute();
  return rows.map(toPlace);
}

/** The middle of the places of a block, as good as their coordinates are; undefined when none of them has any. */
export function middleOfBlockReading(db: Db, blockCode: number): Reading<GeoPoint | undefined> {
  const middle = db
    .selectFrom('places')
    .select((select) => [select.fn.avg<number | null>('lat').as('lat'), select.fn.avg<number | null>('lon').as('lon')])
    .where('block_code', '=', blockCode)
    .where('is_current', '=', true);
  return oneReading(middle, { instants: {}, toModel: ({ lat, lon }) => (lat === null || lon === null ? undefined : { lat, lon }) });
}

/**
 * The named places around a point, nearest first.
 *
 * The index orders by degrees, and a degree of longitude is shorter here (0.9) than one of latitude: it gives a few rows more
 * than asked, and the true distance picks.
 */
export function nearestPlacesReading(db: Db, around: GeoPoint & { readonly limit: number }): Reading<NearPlace[]> {
  const { lat, lon, limit } = around;
  const near = db
    .selectFrom('places')
    .select(placeColumns)
    .where('is_current', '=', true)
    .where('lat', 'is not', null)
    .orderBy(sql`point(lon, lat) <-> point(${lon}, ${lat})`)
    .limit(2 * limit + 10);
  return answered(listReading(near, { instants: {}, toModel: toPlace }), (places) =>
    places
      .flatMap((place) => (place.point === undefined ? [] : [{ ...place, distanceKm: distanceKm(around, place.point) }]))
      .toSorted((a, b) => a.distanceKm - b.distanceKm)
      .slice(0, limit),
  );
}

export function nearestPlaces(db: Db, around: GeoPoint & { readonly limit: number }): Promise<NearPlace[]> {
  return read(db, nearestPlacesReading(db, around));
}
