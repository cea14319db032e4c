import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, type Reading } from '../../../platform/db/reading.ts';
import type { PlaceId } from '../../geography/index.ts';

export type PlaceStationTables = 'place_stations';
type Db = Kysely<Pick<Database, PlaceStationTables>>;

/** How the district made it known: at work, by moving a complaint; or in a list. */
export type PlaceStationSource = 'correction' | 'import';

export interface PlaceStation {
  readonly placeId: PlaceId;
  readonly officeId: OfficeId;
}

/** The stations that districts named for these places, as of a day. */
export function placeStationsReading(db: Db, of: { readonly on: IstDate; readonly placeIds: readonly number[] }): Reading<PlaceStation[]> {
  const named = db
    .selectFrom('place_stations')
    .select(['place_id', 'office_id'])
    .where(sql<boolean>`daterange(valid_from, valid_to) @> ${of.on}::date`)
    .where(sql<boolean>`place_id = any(${of.placeIds}::int[])`)
    .orderBy('place_id');
  return listReading(named, { instants: {}, toModel: (row) => ({ placeId: row.place_id as PlaceId, officeId: row.office_id as OfficeId }) });
}

export interface Decision extends PlaceStation {
  readonly source: PlaceStationSource;
  readonly decidedByOffice: OfficeId;
  readonly on: IstDate;
}

/** Ends what was in force for these places and answers it: place → office. Holds the rows until the act ends. */
export async function endPlaceStations(db: Db, of: { readonly placeIds: readonly number[]; readonly on: IstDate }): Promise<Map<PlaceId, OfficeId>> {
  const rows = await db
    .updateTable('place_stations')
    .set({ valid_to: sql<IstDate>`greatest(valid_from, ${of.on}::date)` })
    .where('valid_to', 'is', null)
    .where(sql<boolean>`place_id = any(${of.placeIds}::int[])`)
    .returning(['place_id', 'office_id'])
    .execute();
  return new Map(rows.map((row) => [row.place_id as PlaceId, row.office_id as OfficeId]));
}

export async function insertPlaceStations(db: Db, decisions: readonly Decision[]): Promise<void> {
  await sql`
    insert into place_stations (place_id, office_id, source, decided_by_office, decided_on, valid_from)
    select place_id, office_id, source, decided_by, day, day
    from unnest(${decisions.map((one) => one.placeId)}::int[], ${decisions.map((one) => one.officeId)}::int[], ${decisions.map((one) => one.source)}::text[],
      ${decisions.map((one) => one.decidedByOffice)}::int[], ${decisions.map((one) => one.on)}::date[]) as decided (place_id, office_id, source, decided_by, day)`.execute(db);
}
