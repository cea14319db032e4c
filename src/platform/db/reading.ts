import { sql, type Expression, type Kysely, type RawBuilder } from 'kysely';
import { instantOf } from '../../kernel/instant.ts';

/**
 * What a store reads, before it is read. Each store makes its own from its own tables; `read` sends any number of them to the database
 * as one statement, so that a page is not as slow as it has parts.
 */
export interface Reading<T> {
  /** Answers JSON, which carries the rows through the one statement; undefined: nothing is asked of the database. */
  readonly json: RawBuilder<unknown> | undefined;
  readonly answer: (json: unknown) => Answer<T>;
}

/** What was read, or what has to be read next to know it. */
type Answer<T> = { readonly value: T } | { readonly next: Reading<T> };

/** How the rows of a select become the store's words. */
export interface RowReader<Row, T> {
  /** Every column that is a moment: JSON knows none. Leaving one out does not compile. */
  readonly instants: Readonly<Record<MomentOf<Row>, true>>;
  readonly toModel: (row: Row) => T;
}

type MomentOf<Row> = { [Column in keyof Row]-?: Extract<Row[Column], Date> extends never ? never : Column }[keyof Row];

/** All rows, in the order of the select. */
export function listReading<Row extends object, T>(select: Expression<Row>, rows: RowReader<Row, T>): Reading<T[]> {
  return {
    json: sql`(select coalesce(json_agg(line), '[]') from ${select} as line)`,
    answer: (json) => ({ value: (json as object[]).map((row) => rows.toModel(revived(row, rows))) }),
  };
}

/** The first row, or none. */
export function oneReading<Row extends object, T>(select: Expression<Row>, rows: RowReader<Row, T>): Reading<T | undefined> {
  return answered(listReading(select, rows), ([first]) => first);
}

/** What is known without the database; or stands where somebody may not see something, which then never leaves it. */
export function unread<T>(value: T): Reading<T> {
  return { json: undefined, answer: () => ({ value }) };
}

/** The same reading with another answer made of its own. */
export function answered<T, U>(reading: Reading<T>, made: (value: T) => U): Reading<U> {
  return followed(reading, (value) => unread(made(value)));
}

/** First the one, and then what its answer leads to. */
export function followed<T, U>(reading: Reading<T>, leadsTo: (value: T) => Reading<U>): Reading<U> {
  return {
    json: reading.json,
    answer: (json) => {
      const answer = reading.answer(json);
      return 'next' in answer ? { next: followed(answer.next, leadsTo) } : answerOf(leadsTo(answer.value));
    },
  };
}

/** Several readings as one. Those that lead to others go on together, too: the longest way counts, not their number. */
export function allOf<T extends Readonly<Record<string, unknown>>>(readings: { readonly [Part in keyof T]: Reading<T[Part]> }): Reading<T> {
  const parts: readonly (readonly [string, Reading<unknown>])[] = Object.entries(readings);
  const asked = parts.flatMap(([, { json }]) => (json === undefined ? [] : [json]));
  return {
    json: asked.length === 0 ? undefined : sql`json_build_array(${sql.join(asked)})`,
    answer: (json) => {
      // Those that ask nothing have no place among the answers.
      const texts = (asked.length === 0 ? [] : (json as unknown[])).values();
      const answers = parts.map(([name, part]) => [name, part.answer(part.json === undefined ? undefined : texts.next().value)] as const);
      const values = answers.flatMap(([name, answer]) => ('value' in answer ? [[name, answer.value] as const] : []));
      if (values.length === answers.length) return { value: Object.fromEntries(values) as T };
      return { next: allOf(Object.fromEntries(answers.map(([name, answer]) => [name, 'next' in answer ? answer.next : unread(answer.value)])) as typeof readings) };
    },
  };
}

/** One statement for what is asked, and one more for each step that answers lead to; none when there is nothing to ask. */
export async function read<Tables, T>(db: Kysely<Tables>, reading: Reading<T>): Promise<T> {
  let answer = answerOf(reading);
  while ('next' in answer) {
    const { rows } = await sql<{ answer: unknown }>`select ${answer.next.json} as answer`.execute(db);
    answer = answer.next.answer(rows[0]?.answer);
  }
  return answer.value;
}

/** Never waits for the database where there is nothing to ask of it. */
function answerOf<T>(reading: Reading<T>): Answer<T> {
  return reading.json === undefined ? reading.answer(undefined) : { next: reading };
}

/** A row of JSON as the driver would have given it. @throws RangeError for a whole number that JavaScript cannot hold, as the driver's columns do */
function revived<Row extends object>(json: object, { instants }: RowReader<Row, unknown>): Row {
  const columns = Object.entries(json).map(([column, value]: [string, unknown]) => {
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`Too large for a number: ${column}`);
    return [column, column in instants && typeof value === 'string' ? instantOf(value) : value];
  });
  return Object.fromEntries(columns) as Row;
}
