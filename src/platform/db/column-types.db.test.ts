import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('columns arrive as numbers, calendar days and moments', async () => {
  const { rows } = await sql`
    select 9007199254740991::int8 as whole, 12.5::numeric as amount, '2026-11-24'::date as day, '2026-11-24T05:00:00+05:30'::timestamptz as at,
      array[1, null]::int8[] as wholes, array['2026-02-28']::date[] as days, array[1.5]::numeric[] as amounts`.execute(db.app);
  expect(rows).toEqual([
    { whole: 9_007_199_254_740_991, amount: 12.5, day: '2026-11-24', at: new Date('2026-11-23T23:30:00Z'), wholes: [1, null], days: ['2026-02-28'], amounts: [1.5] },
  ]);
});

test('a whole number that JavaScript cannot hold is an error, not another number', async () => {
  await expect(sql`select 9007199254740993::int8`.execute(db.app)).rejects.toThrow('Too large for a number');
});

test('each pool has the rights of its role', async () => {
  const roleOf = async (pool: TestDatabase['app']): Promise<unknown> => (await sql<{ role: string }>`select current_user as role`.execute(pool)).rows[0]?.role;
  expect([await roleOf(db.app), await roleOf(db.work)]).toEqual(['nagrik_app', 'nagrik_work']);
});
