import { sql, type Kysely } from 'kysely';
import { addMs, type Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { mobileCode } from '../model/mobile-code.ts';
import type { CodeRules } from '../model/sign-in-settings.ts';

export type MobileCodeTables = 'mobile_codes' | 'mobile_code_failures';
type CodeDb = Kysely<Pick<Database, MobileCodeTables>>;

/** Requests for one number go one after the other until the transaction ends: two at once must not both be the last that is allowed. */
export async function lockMobile(db: CodeDb, mobile: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mobile code ${mobile}`}, 0))`.execute(db);
}

export async function countCodes(db: CodeDb, of: { mobile: string; addressHash: string; since: Instant }): Promise<{ ofMobile: number; ofAddress: number }> {
  const row = await db
    .selectFrom('mobile_codes')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('mobile', '=', of.mobile).as('of_mobile'),
      select.fn.countAll<number>().filterWhere('address_hash', '=', of.addressHash).as('of_address'),
    ])
    .where('created_at', '>', of.since)
    .where((where) => where.or([where('mobile', '=', of.mobile), where('address_hash', '=', of.addressHash)]))
    .executeTakeFirstOrThrow();
  return { ofMobile: row.of_mobile, ofAddress: row.of_address };
}

interface NewCode {
  readonly id: string;
  readonly sessionId: string;
  readonly mobile: string;
  readonly codeHash: string;
  readonly addressHash: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

export async function insertCode(db: CodeDb, code: NewCode): Promise<void> {
  await db
    .insertInto('mobile_codes')
    .values({ id: code.id, session_id: code.sessionId, mobile: code.mobile, code_hash: code.codeHash, address_hash: code.addressHash, created_at: code.at, expires_at: code.expiresAt })
    .execute();
}

/**
 * Counts a try at the latest code of a session and number, and answers what to compare; undefined when there is none, its tries
 * are spent or it is over. The count is part of the question, so tries sent side by side cannot be more than are allowed.
 * A code that was used answers for another minute: the same form sent twice is no error.
 */
export async function takeTry(db: CodeDb, of: { sessionId: string; mobile: string; now: Instant; rules: Pick<CodeRules, 'tries' | 'triesWithRepeats'> }): Promise<{ id: string; codeHash: string } | undefined> {
  const row = await db
    .updateTable('mobile_codes')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('id', '=', (latest) => latest.selectFrom('mobile_codes').select('id').where('session_id', '=', of.sessionId).where('mobile', '=', of.mobile).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1))
    .where((where) =>
      where.or([
        where.and([where('used_at', 'is', null), where('expires_at', '>', of.now), where('tries', '<', of.rules.tries)]),
        where.and([where('used_at', '>', addMs(of.now, -mobileCode.repeatMs)), where('tries', '<', of.rules.triesWithRepeats)]),
      ]),
    )
    .returning(['id', 'code_hash'])
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, codeHash: row.code_hash };
}

export async function markUsed(db: CodeDb, used: { id: string; now: Instant }): Promise<void> {
  await db.updateTable('mobile_codes').set({ used_at: used.now }).where('id', '=', used.id).where('used_at', 'is', null).execute();
}

/** The number that the latest code of a session went to; undefined when nothing is waited for. */
export async function findMobileOf(db: CodeDb, of: { sessionId: string; since: Instant }): Promise<string | undefined> {
  const row = await db.selectFrom('mobile_codes').select('mobile').where('session_id', '=', of.sessionId).where('created_at', '>', of.since).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst();
  return row?.mobile;
}

export async function countCodeFailures(db: CodeDb, of: { addressHash: string; since: Instant }): Promise<number> {
  const row = await db
    .selectFrom('mobile_code_failures')
    .select((select) => select.fn.countAll<number>().as('failures'))
    .where('address_hash', '=', of.addressHash)
    .where('at', '>', of.since)
    .executeTakeFirstOrThrow();
  return row.failures;
}

export async function insertCodeFailure(db: CodeDb, failure: { addressHash: string; at: Instant }): Promise<void> {
  await db.insertInto('mobile_code_failures').values({ address_hash: failure.addressHash, at: failure.at }).execute();
}

export async function deleteCodesBefore(db: CodeDb, before: Instant): Promise<number> {
  const codes = await db.deleteFrom('mobile_codes').where('created_at', '<=', before).executeTakeFirst();
  const failures = await db.deleteFrom('mobile_code_failures').where('at', '<=', before).executeTakeFirst();
  return Number(codes.numDeletedRows + failures.numDeletedRows);
}
