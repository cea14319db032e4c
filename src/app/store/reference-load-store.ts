import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/db/generated/database.ts';

export type ReferenceLoadTables = 'reference_loads';
type Db = Kysely<Pick<Database, ReferenceLoadTables>>;

/** The hash of the content that was loaded last under this name. */
export async function findLoadedHash(db: Db, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('reference_loads').select('content_hash').where('name', '=', name).executeTakeFirst();
  return row?.content_hash;
}

/** One loader at a time, whatever the number of processes; held until the transaction ends. */
export async function lockReferenceLoad(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('reference_loads'))`.execute(db);
}

export async function upsertLoad(db: Db, load: { readonly name: string; readonly contentHash: string; readonly counts: object }): Promise<void> {
  await db
    .insertInto('reference_loads')
    .values({ name: load.name, content_hash: load.contentHash, counts: JSON.stringify(load.counts), loaded_at: sql`now()` })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((row) => ({ content_hash: row.ref('excluded.content_hash'), counts: row.ref('excluded.counts'), loaded_at: row.ref('excluded.loaded_at') })),
    )
    .execute();
}
