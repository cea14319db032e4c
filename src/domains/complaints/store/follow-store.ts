import type { Kysely } from 'kysely';
import type { ComplaintId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { PersonRelation } from '../model/person.ts';

export type SlipTables = 'complaints' | 'complaint_persons';

/** What a typed code is compared with. None of it reaches a page. */
export interface SlipHolder {
  readonly complaintId: ComplaintId;
  readonly relation: PersonRelation;
  readonly codeHash: string | undefined;
  readonly isCutOff: boolean;
  /** Told at a counter: the receipt's code is the informant's slip. Not about the police: who printed that receipt serves at the station complained of. */
  readonly isSlipOfCounter: boolean;
  readonly filedAt: Instant;
}

export async function listSlipHolders(db: Kysely<Pick<Database, SlipTables>>, number: string): Promise<SlipHolder[]> {
  const rows = await db
    .selectFrom('complaints as c')
    .innerJoin('complaint_persons as p', 'p.complaint_id', 'c.id')
    .select(['c.id', 'c.channel', 'c.above_office_id', 'c.filed_at', 'p.relation', 'p.code_hash', 'p.cut_off_at'])
    .where('c.number', '=', number)
    .where('p.detached_at', 'is', null)
    .execute();
  return rows.map((row) => ({
    complaintId: row.id as ComplaintId,
    relation: row.relation as PersonRelation,
    codeHash: row.code_hash ?? undefined,
    isCutOff: row.cut_off_at !== null,
    isSlipOfCounter: row.channel === 'counter' && row.above_office_id === null,
    filedAt: row.filed_at,
  }));
}

export type FollowFailureTables = 'complaint_follow_failures';
type FailureDb = Kysely<Pick<Database, FollowFailureTables>>;

export async function countFollowFailures(db: FailureDb, of: { addressHash: string; since: Instant }): Promise<number> {
  const row = await db
    .selectFrom('complaint_follow_failures')
    .select((select) => select.fn.countAll<number>().as('failures'))
    .where('address_hash', '=', of.addressHash)
    .where('at', '>', of.since)
    .executeTakeFirstOrThrow();
  return row.failures;
}

export async function insertFollowFailure(db: FailureDb, failure: { addressHash: string; at: Instant }): Promise<void> {
  await db.insertInto('complaint_follow_failures').values({ address_hash: failure.addressHash, at: failure.at }).execute();
}

export async function deleteFollowFailuresBefore(db: FailureDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('complaint_follow_failures').where('at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
