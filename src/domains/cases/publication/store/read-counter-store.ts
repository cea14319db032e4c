import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';

export type ReadCounterTables = 'public_fir_reads';
type Db = Kysely<Pick<Database, ReadCounterTables>>;

/** Counts one more and answers how many there are now in this stretch of time. */
export async function upsertRead(db: Db, read: { readonly addressHash: string; readonly since: Instant }): Promise<number> {
  const row = await db
    .insertInto('public_fir_reads')
    .values({ address_hash: read.addressHash, since: read.since, reads: 1 })
    .onConflict((on) => on.columns(['address_hash', 'since']).doUpdateSet({ reads: sql<number>`public_fir_reads.reads + 1` }))
    .returning('reads')
    .executeTakeFirstOrThrow();
  return row.reads;
}

export async function deleteReadsBefore(db: Db, before: Instant): Promise<void> {
  await db.deleteFrom('public_fir_reads').where('since', '<', before).execute();
}
