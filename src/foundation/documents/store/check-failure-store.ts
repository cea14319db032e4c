import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type CheckFailureTables = 'paper_check_failures';
type FailureDb = Kysely<Pick<Database, CheckFailureTables>>;

export async function countFailuresOf(db: FailureDb, of: { addressHash: string; since: Instant }): Promise<number> {
  const row = await db
    .selectFrom('paper_check_failures')
    .select((select) => select.fn.countAll<number>().as('failures'))
    .where('address_hash', '=', of.addressHash)
    .where('at', '>', of.since)
    .executeTakeFirstOrThrow();
  return row.failures;
}

export async function insertFailure(db: FailureDb, failure: { addressHash: string; at: Instant }): Promise<void> {
  await db.insertInto('paper_check_failures').values({ address_hash: failure.addressHash, at: failure.at }).execute();
}

export async function deleteFailuresBefore(db: FailureDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('paper_check_failures').where('at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
