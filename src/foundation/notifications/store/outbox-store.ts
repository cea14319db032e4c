import { sql, type Kysely } from 'kysely';
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
  const [channel, recipient] = 'mobile' in message.to ? ['sms', message.to.mobile] : ['email', message.to.email];
  await sql`
    insert into outgoing_messages (id, channel, recipient, lang, template, values, is_secret, record_id, queued_at, next_attempt_at, useless_at, stop_key)
    values (${message.id}, ${channel}, ${recipient}, ${message.lang}, ${message.template}, ${JSON.stringify(message.values)}, ${message.isSecret}, ${message.recordId ?? null}, ${message.at}, ${message.at}, ${message.uselessAt ?? null}, ${'email' in message.to ? (message.to.stopKey ?? null) : null})`.execute(db);
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

/** What became of one attempt. `queued`: it is tried again at `retryAt`. */
export interface AttemptNote {
  readonly id: string;
  /** Which attempt this is: a sender that came back late must not undo what a later one noted. */
  readonly attempts: number;
  readonly status: 'sent' | 'failed' | 'queued';
  readonly problem: string | undefined;
  readonly retryAt: Instant | undefined;
}

/** Notes attempts in one statement. What is done, one way or the other, forgets what was secret in it. */
export async function noteAttempts(db: OutboxDb, notes: readonly AttemptNote[], now: Instant): Promise<void> {
  await sql`
    update outgoing_messages set status = note.status, problem = note.problem,
      settled_at = case when note.status <> 'queued' then ${now}::timestamptz end,
      next_attempt_at = coalesce(note.retry_at, next_attempt_at),
      values = case when is_secret and note.status <> 'queued' then '{}'::jsonb else values end
    from unnest(${notes.map(({ id }) => id)}::uuid[], ${notes.map(({ attempts }) => attempts)}::int[], ${notes.map(({ status }) => status)}::text[],
      ${notes.map(({ problem }) => problem ?? null)}::text[], ${notes.map(({ retryAt }) => retryAt ?? null)}::timestamptz[]) as note (id, attempt, status, problem, retry_at)
    where outgoing_messages.id = note.id and outgoing_messages.status = 'sending' and attempts = note.attempt`.execute(db);
}

/** What came too late is failed, and forgotten where it was secret. One that is being sent right now is left to its sender. */
export async function settleUselessMessages(db: OutboxDb, now: Instant): Promise<void> {
  await db
    .updateTable('outgoing_messages')
    .set({ status: 'failed', settled_at: now, problem: 'too late', values: sql`case when is_secret then '{}'::jsonb else values end` })
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
