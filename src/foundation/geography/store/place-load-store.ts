import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { DescribedPlace, WordUse } from '../model/describe-places.ts';
import type { GeographyTables } from './geography-store.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

const BATCH_ROWS = 10_000;

/**
 * Makes `places` say what the files say: new rows in, changed rows changed, rows that left the files no longer current.
 * Runs in the transaction of the load (the table of incoming rows lives as long as that).
 */
export async function replacePlaces(db: Db, places: readonly DescribedPlace[]): Promise<void> {
  await sql`create temporary table incoming_places (like places) on commit drop`.execute(db);
  await sql`alter table incoming_places alter id drop not null, alter record_id drop not null`.execute(db);
  for (let from = 0; from < places.length; from += BATCH_ROWS) await insertIncoming(db, places.slice(from, from + BATCH_ROWS));
  await sql`
    insert into places as old (source_key, kind, name_en, name_hi, district_code, block_code, pincode, lat, lon, key, own_words, words, is_current)
    select source_key, kind, name_en, name_hi, district_code, block_code, pincode, lat, lon, key, own_words, words, is_current from incoming_places
    on conflict (source_key) do update set kind = excluded.kind, name_en = excluded.name_en, name_hi = excluded.name_hi, district_code = excluded.district_code,
      block_code = excluded.block_code, pincode = excluded.pincode, lat = excluded.lat, lon = excluded.lon, key = excluded.key,
      own_words = excluded.own_words, words = excluded.words, is_current = true
    where (old.kind, old.name_en, old.name_hi, old.district_code, old.block_code, old.pincode, old.lat, old.lon, old.key, old.own_words, old.words, old.is_current)
      is distinct from (excluded.kind, excluded.name_en, excluded.name_hi, excluded.district_code, excluded.block_code, excluded.pincode, excluded.lat, excluded.lon,
        excluded.key, excluded.own_words, excluded.words, excluded.is_current)`.execute(db);
  await sql`update places set is_current = false where is_current and not exists (select from incoming_places i where i.source_key = places.source_key)`.execute(db);
}

/** Lists have different lengths, and `unnest` flattens lists of lists: they travel as text. */
async function insertIncoming(db: Db, places: readonly DescribedPlace[]): Promise<void> {
  await sql`
    insert into incoming_places (source_key, kind, name_en, name_hi, district_code, block_code, pincode, lat, lon, key, own_words, words, is_current)
    select source_key, kind, name_en, name_hi, district_code, block_code, pincode, lat, lon, key, string_to_array(own_words, ' '), string_to_array(words, ' '), true
    from unnest(${places.map((place) => place.sourceKey)}::text[], ${places.map((place) => place.kind)}::text[], ${places.map((place) => place.name)}::text[],
      ${places.map((place) => place.nameHi ?? null)}::text[], ${places.map((place) => place.districtCode)}::int[], ${places.map((place) => place.blockCode ?? null)}::int[],
      ${places.map((place) => place.pincode ?? null)}::text[], ${places.map((place) => place.point?.lat ?? null)}::float8[], ${places.map((place) => place.point?.lon ?? null)}::float8[],
      ${places.map((place) => place.key)}::text[], ${places.map((place) => place.ownWords.join(' '))}::text[], ${places.map((place) => place.words.join(' '))}::text[])
      as incoming (source_key, kind, name_en, name_hi, district_code, block_code, pincode, lat, lon, key, own_words, words)`.execute(db);
}

export async function replacePlaceWords(db: Db, words: readonly WordUse[]): Promise<void> {
  await db.deleteFrom('place_words').execute();
  await sql`
    insert into place_words (key, skeleton, uses)
    select * from unnest(${words.map((word) => word.key)}::text[], ${words.map((word) => word.skeleton)}::text[], ${words.map((word) => word.uses)}::int[])`.execute(db);
}
