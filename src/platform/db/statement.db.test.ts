import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from './generated/database.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { statement } from './statement.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

type Districts = Kysely<Pick<Database, 'districts'>>;

describe('a statement', () => {
  test('is put together once, and answers for each value it is given', async () => {
    const build = vi.fn((_: Districts, given: { word: string; times: number }) => sql<{ said: string }>`select repeat(${given.word}, ${given.times}::int) as said`);
    const say = statement(build);
    expect(await say(db.owner, { word: 'ab', times: 2 })).toEqual([{ said: 'abab' }]);
    expect(await say(db.owner, { word: 'x', times: 3 })).toEqual([{ said: 'xxx' }]);
    expect(build).toHaveBeenCalledTimes(1);
  });
  test('may come from the builder, with constants of its own beside what it is given', async () => {
    const named = statement((on: Districts, given: { code: number }) => on.selectFrom('districts').select('code').where('code', '=', given.code).limit(1));
    expect(await named(db.owner, { code: 0 })).toEqual([]);
  });
  test('that looks at a value while it is put together is refused, not wrong', async () => {
    type Word = { readonly word: string };
    const looking = [
      (_: Districts, given: Word) => sql`select ${JSON.stringify(given)}::text`,
      (_: Districts, given: Word) => sql`select ${JSON.stringify(given.word)}::text`,
      (_: Districts, given: Word) => sql`select ${`${given.word}!`}::text`,
      (_: Districts, given: Word) => sql`select ${{ ...given }.word}::text`,
    ];
    for (const build of looking) await expect(statement(build)(db.owner, { word: 'a' })).rejects.toThrow('A statement is put together before');
  });
});
