import { sql } from 'kysely';
import { answered, listReading, type Reading } from '../../../platform/db/reading.ts';
import type { QueryWord } from '../model/place-query.ts';

/** So many spellings may stand for one misspelled word. */
const MOST_SPELLINGS = 8;

/**
 * For each typed word the skeletons that places really have: its own when there is one, otherwise the most alike (trigrams).
 * A word like nothing known is left out; the rarest comes first, because it narrows the most.
 */
export function similarWordsReading(words: readonly QueryWord[]): Reading<string[][]> {
  const found = sql<SimilarWord>`(
    select typed.skeleton as word, found.skeleton, found.uses
    from unnest(${words.map((word) => word.key)}::text[], ${words.map((word) => word.skeleton)}::text[]) as typed (key, skeleton)
    cross join lateral (
      select w.skeleton, sum(w.uses)::int as uses, 1::real as likeness from place_words w where w.skeleton = typed.skeleton group by w.skeleton
      union all
      (select w.skeleton, w.uses, similarity(w.key, typed.key) as likeness from place_words w
        where w.key % typed.key and not exists (select from place_words own where own.skeleton = typed.skeleton)
        order by likeness desc, w.uses desc limit ${MOST_SPELLINGS})
    ) found)`;
  return answered(listReading(found, { instants: {}, toModel: (row) => row }), rarestFirst);
}

interface SimilarWord {
  readonly word: string;
  readonly skeleton: string;
  readonly uses: number;
}

function rarestFirst(rows: readonly SimilarWord[]): string[][] {
  const groups = Map.groupBy(rows, (row) => row.word);
  const ranked = [...groups.values()].map((found) => ({
    skeletons: [...new Set(found.map((row) => row.skeleton))],
    uses: found.reduce((sum, row) => sum + row.uses, 0),
  }));
  return ranked.toSorted((a, b) => a.uses - b.uses).map((group) => group.skeletons);
}
