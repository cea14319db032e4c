import { sql, type Insertable, type Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { LawDb, LawTables } from './law-tables.ts';

export type Row<Table extends LawTables> = Insertable<Database[Table]>;

/**
 * Writes reference rows by their stable key: a row that is there keeps its identifier and takes the new values.
 * @param key the columns of the table's unique constraint
 */
export async function upsertRows<Table extends LawTables>(db: LawDb, into: { table: Table; key: readonly (keyof Row<Table> & string)[]; rows: readonly Row<Table>[] }): Promise<void> {
  const { table, key, rows } = into;
  const columns = rows[0] === undefined ? [] : Object.keys(rows[0]).filter((column) => !key.some((part) => part === column));
  // Kysely cannot follow a table name that is a type parameter; the parameter types above hold table and columns together.
  const untyped = db as unknown as Kysely<Record<string, Record<string, unknown>>>;
  const newValues = Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)]));
  for (const chunk of chunksOf(rows)) {
    await untyped
      .insertInto<string>(table)
      .values(chunk)
      .onConflict((conflict) => (columns.length === 0 ? conflict.columns([...key]).doNothing() : conflict.columns([...key]).doUpdateSet(newValues)))
      .execute();
  }
}

/** Identifier of each Act by its short name. */
export async function listActIds(db: LawDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('law_acts').select(['id', 'short']).execute();
  return new Map(rows.map((row) => [row.short, row.id]));
}

/** Names and days of all offences, by Act and provision. */
export async function listOffenceIds(db: LawDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('law_offences').innerJoin('law_acts', 'law_acts.id', 'law_offences.act_id').select(['law_offences.id', 'short', 'provision']).execute();
  return new Map(rows.map((row) => [`${row.short} ${row.provision}`, row.id]));
}

/** Replaces all search words: a word taken out of the file finds nothing any more. */
export async function replaceOffenceWords(db: LawDb, words: readonly Row<'law_offence_words'>[]): Promise<void> {
  await db.deleteFrom('law_offence_words').execute();
  await db.deleteFrom('law_words').execute();
  for (const chunk of chunksOf([...new Set(words.map((word) => word.key))])) await db.insertInto('law_words').values(chunk.map((key) => ({ key }))).execute();
  for (const chunk of chunksOf(words)) await db.insertInto('law_offence_words').values(chunk).execute();
}

/** Replaces all triggers: a word taken out of the file must stop ringing. */
export async function replaceGraveTriggers(db: LawDb, triggers: readonly Row<'law_grave_triggers'>[]): Promise<void> {
  await db.deleteFrom('law_grave_triggers').execute();
  for (const chunk of chunksOf(triggers)) await db.insertInto('law_grave_triggers').values(chunk).execute();
}

/** A statement takes at most 65 535 parameters; the widest table has 26 columns. */
const CHUNK_ROWS = 2_000;

function chunksOf<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, chunk) => rows.slice(chunk * CHUNK_ROWS, (chunk + 1) * CHUNK_ROWS));
}
