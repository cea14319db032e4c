import { sql, type Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from './generated/database.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openDatabase, openPool } from './pool.ts';
import { together } from './together.ts';

let copy: TestDatabase;
let db: Kysely<Database>;
beforeAll(async () => {
  copy = await testDatabase();
  // One connection: whatever a transaction leaves behind, the next one would meet.
  db = openDatabase(openPool({ url: copy.url, role: undefined, max: 1, name: 'test' }));
  await sql`create table notes (word text primary key)`.execute(db);
});
afterAll(async () => {
  await db.destroy();
  await copy.close();
});

const write = (trx: Transaction<Database>, word: string) => sql`insert into notes values (${word})`.execute(trx);
const stored = async () => (await sql<{ word: string }>`select word from notes order by word`.execute(db)).rows.map(({ word }) => word);

describe('a transaction', () => {
  test('asks all of what goes together before the first answer is there', async () => {
    const query = vi.spyOn(pg.Client.prototype, 'query');
    const askedByThen = await db.transaction().execute((trx) => {
      const ask = async (word: string) => {
        await sql`select ${word}::text`.execute(trx);
        return query.mock.calls.length;
      };
      return together([ask('a'), ask('b'), ask('c')]);
    });
    query.mockRestore();
    // `begin` and the three.
    expect(askedByThen).toEqual([4, 4, 4]);
  });
  test('keeps the order in which its statements were asked', async () => {
    const counts = await db.transaction().execute((trx) => together(['x', 'y'].map(async (word) => (await sql<{ n: number }>`with put as (insert into notes values (${word})) select count(*)::int as n from notes`.execute(trx)).rows[0]?.n)));
    expect(counts).toEqual([0, 1]);
    await sql`delete from notes`.execute(db);
  });
  test('of which one statement fails leaves nothing, says what failed, and gives back a clean connection', async () => {
    const failing = db.transaction().execute((trx) => together([write(trx, 'first'), write(trx, 'first'), write(trx, 'last')]));
    await expect(failing).rejects.toMatchObject({ code: '23505', constraint: 'notes_pkey' });
    expect(await stored()).toEqual([]);
  });
  test('that failed unheard is no success when it commits', async () => {
    const deaf = db.transaction().execute(async (trx) => {
      await write(trx, 'heard');
      await sql`select 1 / 0`.execute(trx).catch(() => undefined);
    });
    await expect(deaf).rejects.toThrow('had failed before its commit');
    expect(await stored()).toEqual([]);
  });
  test('counts the rows it changed', async () => {
    const [changed] = await db.transaction().execute((trx) => together([write(trx, 'counted')]));
    expect(changed.numAffectedRows).toBe(1n);
    expect(await stored()).toEqual(['counted']);
  });
});
