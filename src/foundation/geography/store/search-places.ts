import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { followed, listReading, read, unread, type Reading } from '../../../platform/db/reading.ts';
import { placeKinds, type FoundPlace } from '../model/place.ts';
import { placeQueryOf, type PlaceQuery } from '../model/place-query.ts';
import type { GeographyTables } from './geography-store.ts';
import { placeColumns, toPlace, type PlaceRow } from './place-rows.ts';
import { similarWordsReading } from './place-word-store.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

export interface PlaceSearch {
  /** A village, landmark, pincode, block, in either script, spelled as people spell. */
  readonly text: string;
  readonly districtCode?: number;
  readonly limit: number;
}

/** A word that thousands of places share is searched among this many of them, taken as they come: an answer in time beats a perfect one. */
const MOST_CANDIDATES = 1500;

/**
 * Ranked places for what a person typed.
 *
 * First the places whose name sounds like the whole text (unless only some of the words are its own: "Rampur Araria" is not Rampur Hari,
 * though both sound alike when written as one), then those where every word occurs in the name or around it (block,
 * district, constituency). Only when nothing is found words are compared by likeness and single words may be missing.
 */
export function placesReading(search: PlaceSearch): Reading<FoundPlace[]> {
  const query = placeQueryOf(search.text);
  if (query.words.length === 0 && query.pincode === undefined) return unread([]);
  const groups = query.words.map((word) => [word.skeleton]);
  return followed(byWordsReading({ search, query, groups, needed: 'all' }), (strict) => {
    if (strict.length > 0 || groups.length === 0) return unread(strict);
    return followed(similarWordsReading(query.words), (loose) => (loose.length === 0 ? unread([]) : byWordsReading({ search, query, groups: loose, needed: 'best' })));
  });
}

export function searchPlaces(db: Db, search: PlaceSearch): Promise<FoundPlace[]> {
  return read(db, placesReading(search));
}

interface WordSearch {
  readonly search: PlaceSearch;
  readonly query: PlaceQuery;
  /** For each word the skeletons that may stand for it, the rarest word first when `needed` is `best`. */
  readonly groups: readonly (readonly string[])[];
  readonly needed: 'all' | 'best';
}

function byWordsReading({ search, query, groups, needed }: WordSearch): Reading<FoundPlace[]> {
  const hits = (column: 'words' | 'own_words') =>
    groups.length === 0 ? sql`0::int` : sql.join(groups.map((group) => sql`(c.${sql.ref(column)} && ${group}::text[])::int`), sql` + `);
  const ranked = sql<PlaceRow & { is_exact: boolean }>`(
    with by_name as (select * from places where key = ${query.key} and key <> '' and ${scope(search)} limit 50),
    by_words as (select * from places where ${wordCondition({ query, groups, needed })} and ${scope(search)} limit ${MOST_CANDIDATES}),
    c as (select * from by_name union select * from by_words),
    judged as (
      select c.*, ${hits('words')} as hits, ${hits('own_words')} as own_hits, key = ${query.key} and key <> '' as sounds_equal from c
    )
    select ${sql.join(placeColumns.map((column) => sql.ref(column)))}, sounds_equal and own_hits in (0, ${groups.length}::int) as is_exact
    from judged
    order by is_exact desc, hits desc, (pincode is not distinct from ${query.pincode ?? null}::text) desc, own_hits desc,
      similarity(key, ${query.key}) desc, cardinality(own_words), array_position(${placeKinds}::text[], kind), name_en, id
    limit ${search.limit})`;
  return listReading(ranked, { instants: {}, toModel: (row) => ({ ...toPlace(row), match: row.is_exact ? 'exact' : needed === 'all' ? 'words' : 'loose' }) });
}

function wordCondition({ query, groups, needed }: Pick<WordSearch, 'query' | 'groups' | 'needed'>): RawBuilder<unknown> {
  const first = groups[0];
  if (first === undefined) return sql`pincode = ${query.pincode ?? ''}`;
  if (needed === 'best') return sql`words && ${first}::text[]`;
  const words = sql`words @> ${groups.flat()}::text[]`;
  return query.pincode === undefined ? words : sql`${words} and pincode = ${query.pincode}`;
}

function scope(search: PlaceSearch): RawBuilder<unknown> {
  return search.districtCode === undefined ? sql`is_current` : sql`is_current and district_code = ${search.districtCode}`;
}
