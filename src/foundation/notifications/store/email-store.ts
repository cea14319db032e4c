import { sql, type Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import type { CitizenEmail } from '../model/email-address.ts';

export type EmailTables = 'citizen_emails' | 'outgoing_messages';
type EmailDb = Kysely<Pick<Database, EmailTables>>;

/** At most two: the one that counts, and one that waits for its code. The one that waits comes first. */
export async function listEmails(db: EmailDb, citizenId: CitizenId): Promise<CitizenEmail[]> {
  const rows = await db.selectFrom('citizen_emails').select(['id', 'email', 'confirmed_at']).where('citizen_id', '=', citizenId).execute();
  return rows.map((row) => ({ id: row.id, email: row.email, isConfirmed: row.confirmed_at !== null })).toSorted((a, b) => Number(a.isConfirmed) - Number(b.isConfirmed));
}

export async function insertEmail(db: EmailDb, of: { id: string; citizenId: CitizenId; email: string; at: Instant; stopKey: string }): Promise<void> {
  await db.insertInto('citizen_emails').values({ id: of.id, citizen_id: of.citizenId, email: of.email, added_at: of.at, stop_key: of.stopKey }).execute();
}

/** False when it is not there any more. */
export async function updateEmailConfirmed(db: EmailDb, of: { id: string; at: Instant }): Promise<boolean> {
  const result = await db.updateTable('citizen_emails').set({ confirmed_at: of.at }).where('id', '=', of.id).where('confirmed_at', 'is', null).executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The one that counts, the one that waits, or both; answers how many went. */
export async function deleteEmails(db: EmailDb, of: { citizenId: CitizenId; which: 'confirmed' | 'pending' | 'both' }): Promise<number> {
  const all = db.deleteFrom('citizen_emails').where('citizen_id', '=', of.citizenId);
  const result = await (of.which === 'both' ? all : all.where('confirmed_at', of.which === 'confirmed' ? 'is not' : 'is', null)).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Whose address it was; undefined for a key that is unknown or was used. */
export async function deleteEmailByKey(db: EmailDb, stopKey: string): Promise<CitizenId | undefined> {
  const row = await db.deleteFrom('citizen_emails').where('stop_key', '=', stopKey).returning('citizen_id').executeTakeFirst();
  return row?.citizen_id as CitizenId | undefined;
}

/** Under the working role. */
export async function deletePendingBefore(db: EmailDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('citizen_emails').where('confirmed_at', 'is', null).where('added_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

/**
 * Puts a message into the outbox for the phone of a citizen and for each address that may have it, in one statement: for the confirmed
 * one; with `isReceipt` also for one that waits for its code.
 */
export async function insertToCitizen(db: EmailDb, message: { id: string; mobile: string; citizenId: CitizenId; isReceipt: boolean; lang: Lang; template: string; values: unknown; at: Instant }): Promise<void> {
  await toCitizen(db, { ...message, values: JSON.stringify(message.values) });
}

const toCitizen = statement(
  (_: EmailDb, given: { id: string; mobile: string; citizenId: CitizenId; isReceipt: boolean; lang: Lang; template: string; values: string; at: Instant }) => sql`
    insert into outgoing_messages (id, channel, recipient, stop_key, lang, template, values, queued_at, next_attempt_at)
    select reached.*, ${given.lang}, ${given.template}, ${given.values}::jsonb, at, at
    from (values (${given.at}::timestamptz)) as moment (at), (
      select ${given.id}::uuid, 'sms', ${given.mobile}, null
      union all
      select gen_random_uuid(), 'email', email, stop_key from citizen_emails where citizen_id = ${given.citizenId} and (confirmed_at is not null or ${given.isReceipt})
    ) as reached`,
);
