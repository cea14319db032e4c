import { sql, type Kysely, type RawBuilder } from 'kysely';
import { addMs, type Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { NewMessage, OutgoingMessage } from '../model/message.ts';
import { LEASE_MS } from '../model/retry.ts';
import { toMessage } from './outbox-rows.ts';

export type OutboxTables = 'outgoing_messages';
type OutboxDb = Kysely<Pick<Database, OutboxTables>>;

interface QueuedMessage extends NewMessage {
  readonly id: string;
  readonly at: Instant;
  readonly isSecret: boolean;
  /** After this moment it is not sent any more. */
  readonly uselessAt: Instant | undefined;
}

/** Works under both roles: `nagrik_app` may put a message in and not read it. */
export async function insertMessage(db: OutboxDb, message: QueuedMessage): Promise<void> {
  await db
    .insertInto('outgoing_messages')
    .values({
      id: message.id,
      channel: 'mobile' in message.to ? 'sms' : 'email',
      recipient: 'mobile' in message.to ? message.to.mobile : message.to.email,
      lang: message.lang,
      template: message.template,
      values: JSON.stringify(message.values),
      is_secret: message.isSecret,
      record_id: message.recordId ?? null,
      queued_at: message.at,
      next_attempt_at: message.at,
      useless_at: message.uselessAt ?? null,
    })
    .execute();
}

/**
 * Takes the messages that are due, oldest first, for one sender alone: two senders at once get different ones. Those whose sender
 * died while sending come again when its time is over.
 */
export async function claimDueMessages(db: OutboxDb, claim: { channels: readonly string[]; now: Instant; limit: number }): Promise<OutgoingMessage[]> {
  const rows = await db
    .updateTable('outgoing_messages')
    .set((set) => ({ status: 'sending', attempts: set('attempts', '+', 1), next_attempt_at: addMs(claim.now, LEASE_MS) }))
    .where('id', 'in', (due) =>
      due
        .selectFrom('outgoing_messages')
        .select('id')
        .where('status', 'in', ['queued', 'sending'])
        .where('channel', 'in', claim.channels)
        .where('next_attempt_at', '<=', claim.now)
        .orderBy('next_attempt_at')
        .limit(claim.limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  return rows.map(toMessage);
}

interface Attempt {
  readonly id: string;
  /** Which attempt this is: a sender that came back late must not undo what a later one noted. */
  readonly attempts: number;
}

/** It is done, one way or the other. What was secret in it is forgotten. */
export async function settleMessage(db: OutboxDb, attempt: Attempt, done: { status: 'sent' | 'failed'; now: Instant; problem: string | undefined }): Promise<void> {
  await db
    .updateTable('outgoing_messages')
    .set({ status: done.status, settled_at: done.now, problem: done.problem ?? null, values: withoutSecret() })
    .where('id', '=', attempt.id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempt.attempts)
    .execute();
}

export async function postponeMessage(db: OutboxDb, attempt: Attempt, until: { at: Instant; problem: string }): Promise<void> {
  await db
    .updateTable('outgoing_messages')
    .set({ status: 'queued', next_attempt_at: until.at, problem: until.problem })
    .where('id', '=', attempt.id)
    .where('status', '=', 'sending')
    .where('attempts', '=', attempt.attempts)
    .execute();
}

/** What came too late is failed, and forgotten where it was secret. One that is being sent right now is left to its sender. */
export async function settleUselessMessages(db: OutboxDb, now: Instant): Promise<void> {
  await db
    .updateTable('outgoing_messages')
    .set({ status: 'failed', settled_at: now, problem: 'too late', values: withoutSecret() })
    .where('useless_at', '<=', now)
    .where((where) => where.or([where('status', '=', 'queued'), where.and([where('status', '=', 'sending'), where('next_attempt_at', '<=', now)])]))
    .execute();
}

/** Newest first. */
export async function listNewestMessages(db: OutboxDb, limit: number): Promise<OutgoingMessage[]> {
  const rows = await db.selectFrom('outgoing_messages').selectAll().orderBy('queued_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map(toMessage);
}

export async function deleteSettledBefore(db: OutboxDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('outgoing_messages').where('settled_at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}

function withoutSecret(): RawBuilder<string> {
  return sql<string>`case when is_secret then '{}'::jsonb else values end`;
}
