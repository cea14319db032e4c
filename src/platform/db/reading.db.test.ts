import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantOf, istDate, type Instant } from '../../kernel/instant.ts';
import { countStatements } from '../../app/testing/statements-of.ts';
import { testDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { Database } from './generated/database.ts';
import { allOf, answered, followed, listReading, oneReading, read, unread } from './reading.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  for (const [day, name] of [['2026-01-26', 'Republic Day'], ['2026-08-15', '2026-08-15T00:00:00+00:00'], ['2026-10-02', 'Gandhi Jayanti']] as const) {
    await db.owner.insertInto('holidays').values({ day: istDate(day), name_en: name, name_hi: 'अवकाश', basis: 'test' }).execute();
  }
});
afterAll(() => db.close());

type Holidays = Kysely<Pick<Database, 'holidays'>>;
const holidays = (): Holidays => db.owner.$pickTables<'holidays'>();
const days = (where: string) => listReading(holidays().selectFrom('holidays').select(['day', 'name_en']).where('name_en', 'like', where).orderBy('day', 'desc'), { instants: {}, toModel: (row) => row });

interface Kinds {
  readonly at: Instant;
  readonly never: Instant | null;
  readonly day: string;
  readonly amount: number;
  readonly whole: number;
  readonly words: string[];
  readonly facts: { readonly at: string };
  readonly said: string;
}

const kinds = sql<Kinds>`(select '2026-11-24T10:00:00.123999+05:30'::timestamptz as at, null::timestamptz as never, '2026-11-24'::date as day, 12.5::numeric as amount, 9007199254740991::int8 as whole,
  array['अ', 'b']::text[] as words, '{"at": "2026-11-24T04:30:00.000Z"}'::jsonb as facts, '2026-11-24T04:30:00+00:00'::text as said)`;

describe('a reading', () => {
  test('gives every kind of column as the driver does', async () => {
    const { rows } = await sql<Kinds>`select * from ${kinds} as line`.execute(db.owner);
    expect(await read(db.owner, oneReading(kinds, { instants: { at: true, never: true }, toModel: (row) => row }))).toEqual(rows[0]);
    expect(rows[0]).toMatchObject({ at: instantOf('2026-11-24T04:30:00.123Z'), never: null, said: '2026-11-24T04:30:00+00:00' });
  });
  test('throws for a whole number that JavaScript cannot hold', async () => {
    const large = sql<{ whole: number }>`(select 9007199254740993::int8 as whole)`;
    await expect(read(db.owner, oneReading(large, { instants: {}, toModel: (row) => row }))).rejects.toThrow('Too large for a number');
  });
  test('keeps the order of its select, and words that look like a moment as words', async () => {
    expect(await read(holidays(), days('%'))).toEqual([
      { day: '2026-10-02', name_en: 'Gandhi Jayanti' },
      { day: '2026-08-15', name_en: '2026-08-15T00:00:00+00:00' },
      { day: '2026-01-26', name_en: 'Republic Day' },
    ]);
  });
  test('of nothing is an empty list, and no row', async () => {
    const none = oneReading(holidays().selectFrom('holidays').select('day').where('name_en', '=', 'none'), { instants: {}, toModel: ({ day }) => day });
    expect(await read(holidays(), allOf({ list: days('none'), none }))).toEqual({ list: [], none: undefined });
  });
});

describe('readings together', () => {
  test('answer each for itself, also in one another, whatever stands between them unread', async () => {
    const inner = allOf({ hidden: unread<string | undefined>(undefined), first: days('Republic%') });
    const { hidden, nested, last } = await read(holidays(), allOf({ hidden: unread(['nothing']), nested: inner, last: days('Gandhi%') }));
    expect({ hidden, nested, last }).toEqual({ hidden: ['nothing'], nested: { hidden: undefined, first: [{ day: '2026-01-26', name_en: 'Republic Day' }] }, last: [{ day: '2026-10-02', name_en: 'Gandhi Jayanti' }] });
  });
  test('ask nothing of the database when all are unread', async () => {
    const { json } = allOf({ one: unread(1), two: allOf({ three: unread(3) }) });
    expect(json).toBeUndefined();
    expect(await read(holidays(), allOf({ one: unread(1), two: allOf({ three: unread(3) }) }))).toEqual({ one: 1, two: { three: 3 } });
  });
});

describe('readings that lead to others', () => {
  const first = (name: string) => answered(days(name), ([found]) => found?.day);
  const sameDay = (name: string) => followed(first(name), (day) => oneReading(holidays().selectFrom('holidays').select('name_en').where('day', '=', istDate(day ?? '')), { instants: {}, toModel: (row) => row.name_en }));

  test('cost a statement for each step of the longest way, however many go it', async () => {
    const counter = countStatements();
    try {
      const twoSteps = allOf({ short: days('Gandhi%'), long: sameDay('Republic%'), other: sameDay('Gandhi%'), known: unread('known') });
      const threeSteps = followed(twoSteps, ({ long }) => answered(days(`${long}`), (again) => again.length));
      const { value, statements } = await counter.during(() => read(holidays(), allOf({ twoSteps, threeSteps })));
      expect(value).toEqual({ twoSteps: { short: [{ day: '2026-10-02', name_en: 'Gandhi Jayanti' }], long: 'Republic Day', other: 'Gandhi Jayanti', known: 'known' }, threeSteps: 1 });
      expect(statements).toHaveLength(3);
    } finally {
      counter.stop();
    }
  });
  test('end where an answer leads to nothing', async () => {
    const counter = countStatements();
    try {
      const { value, statements } = await counter.during(() => read(holidays(), followed(first('none'), (day) => (day === undefined ? unread('nothing there') : sameDay('%')))));
      expect([value, statements.length]).toEqual(['nothing there', 1]);
    } finally {
      counter.stop();
    }
  });
});
