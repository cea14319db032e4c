import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { distanceKm } from '../model/distance.ts';
import type { GeoPoint, NearPlace, Place } from '../model/place.ts';
import type { GeographyTables } from './geography-store.ts';
import { placeColumns, toPlace } from './place-rows.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

export async function findPlace(db: Db, id: number): Promise<Place | undefined> {
  const row = await db.selectFrom('places').select(placeColumns).where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : toPlace(row);
}

/** Current places, all or of one district, in the order of their ids. */
export async function listPlaces(db: Db, of: { districtCode?: number } = {}): Promise<Place[]> {
  const base = db.selectFrom('places').select(placeColumns).where('is_current', '=', true).orderBy('id');
  const rows = await (of.districtCode === undefined ? base : base.where('district_code', '=', of.districtCode)).execute();
  return rows.map(toPlace);
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
export async function findMiddleOfBlock(db: Db, blockCode: number): Promise<GeoPoint | undefined> {
  const row = await db
    .selectFrom('places')
    .select((select) => [select.fn.avg<number | null>('lat').as('lat'), select.fn.avg<number | null>('lon').as('lon')])
    .where('block_code', '=', blockCode)
    .where('is_current', '=', true)
    .executeTakeFirstOrThrow();
  return row.lat === null || row.lon === null ? undefined : { lat: row.lat, lon: row.lon };
}

/**
 * The named places around a point, nearest first.
 *
 * The index orders by degrees, and a degree of longitude is shorter here (0.9) than one of latitude: it gives a few rows more
 * than asked, and the true distance picks.
 */
export async function nearestPlaces(db: Db, around: GeoPoint & { readonly limit: number }): Promise<NearPlace[]> {
  const { lat, lon, limit } = around;
  const rows = await db
    .selectFrom('places')
    .select(placeColumns)
    .where('is_current', '=', true)
    .where('lat', 'is not', null)
    .orderBy(sql`point(lon, lat) <-> point(${lon}, ${lat})`)
    .limit(2 * limit + 10)
    .execute();
  return rows
    .map(toPlace)
    .flatMap((place) => (place.point === undefined ? [] : [{ ...place, distanceKm: distanceKm(around, place.point) }]))
    .toSorted((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, limit);
}
