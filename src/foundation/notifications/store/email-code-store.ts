import { sql, type Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type EmailCodeTables = 'email_codes';
type CodeDb = Kysely<Pick<Database, EmailCodeTables>>;

/** Requests for one address go one after the other until the transaction ends: two at once must not both be the last that is allowed. */
export async function lockEmail(db: CodeDb, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail code ${email}`}, 0))`.execute(db);
}

/** Codes to an address, whoever asked, and codes that a citizen asked for, to whatever address. */
export async function countEmailCodes(db: CodeDb, of: { email: string; citizenId: CitizenId; since: Instant }): Promise<{ ofEmail: number; ofCitizen: number }> {
  const row = await db
    .selectFrom('email_codes')
    .select((select) => [select.fn.countAll<number>().filterWhere('email', '=', of.email).as('of_email'), select.fn.countAll<number>().filterWhere('citizen_id', '=', of.citizenId).as('of_citizen')])
    .where('created_at', '>', of.since)
    .executeTakeFirstOrThrow();
  return { ofEmail: row.of_email, ofCitizen: row.of_citizen };
}

export async function insertEmailCode(db: CodeDb, code: { id: string; citizenId: CitizenId; email: string; codeHash: string; at: Instant; expiresAt: Instant }): Promise<void> {
  await db.insertInto('email_codes').values({ id: code.id, citizen_id: code.citizenId, email: code.email, code_hash: code.codeHash, created_at: code.at, expires_at: code.expiresAt }).execute();
}

/**
 * Counts a try at the latest code of a citizen and address, and answers what to compare; undefined when there is none, its tries are
 * spent or it is over. The count is part of the question, so tries sent side by side cannot be more than are allowed.
 */
export async function takeEmailTry(db: CodeDb, of: { citizenId: CitizenId; email: string; now: Instant; tries: number }): Promise<{ id: string; codeHash: string } | undefined> {
  const row = await db
    .updateTable('email_codes')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('id', '=', (latest) => latest.selectFrom('email_codes').select('id').where('citizen_id', '=', of.citizenId).where('email', '=', of.email).orderBy('created_at', 'desc').orderBy('id', 'desc').limit(1))
    .where('used_at', 'is', null)
    .where('expires_at', '>', of.now)
    .where('tries', '<', of.tries)
    .returning(['id', 'code_hash'])
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, codeHash: row.code_hash };
}

export async function markEmailCodeUsed(db: CodeDb, used: { id: string; now: Instant }): Promise<void> {
  await db.updateTable('email_codes').set({ used_at: used.now }).where('id', '=', used.id).execute();
}

export async function deleteEmailCodesBefore(db: CodeDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('email_codes').where('created_at', '<=', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
