import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { gather } from '../../../platform/jobs/gather.ts';
import type { Delivery, Messenger } from '../../../platform/messaging/messenger.ts';
import { mailText } from './mail-text.ts';
import type { OutgoingMessage } from '../model/message.ts';
import { nextAttemptAt } from '../model/retry.ts';
import { claimDueMessages, noteAttempts, settleUselessMessages, type AttemptNote, type OutboxTables } from '../store/outbox-store.ts';

export interface SendDeps {
  /** Under the working role. */
  readonly work: Kysely<Database>;
  readonly clock: Clock;
  readonly messenger: Messenger;
  /** The plain name of the site, as messages say it. */
  readonly site: string;
  /** Where it stands, for the link that stops mails: `https://nagrik.example.in`. */
  readonly siteUrl: string;
}

/** A message that will never arrive. Somebody has to look; it holds no text and no number. */
export interface FailedMessage {
  readonly id: string;
  readonly template: string;
  readonly problem: string;
}

/** Messages of one batch go out side by side, so a slow provider costs one time limit, not one for each. */
const BATCH = 20;

/**
 * Sends what is due until nothing is. Each message is claimed in one short statement, handed over outside of any transaction
 * with its id as idempotency key, then noted; what comes together is noted together. Answers how many were taken by the provider,
 * and which will never be.
 */
export async function sendDueMessages(deps: SendDeps): Promise<{ sent: number; failed: FailedMessage[] }> {
  const db = deps.work.$pickTables<OutboxTables>();
  const channels = [...(deps.messenger.sms === undefined ? [] : ['sms']), ...(deps.messenger.mail === undefined ? [] : ['email'])];
  await settleUselessMessages(db, deps.clock());
  const result: { sent: number; failed: FailedMessage[] } = { sent: 0, failed: [] };
  for (let isMore = channels.length > 0; isMore; ) {
    const claimed = await claimDueMessages(db, { channels, now: deps.clock(), limit: BATCH });
    // As a provider answers, so it is noted: several answers that come together in one statement.
    const note = gather<AttemptNote>((notes) => noteAttempts(db, notes, deps.clock()));
    const notes = await Promise.all(
      claimed.map(async (message) => {
        const outcome = noteOf(message, await handOver(deps, message), deps.clock());
        await note(outcome);
        return { ...outcome, template: message.template };
      }),
    );
    result.sent += notes.filter(({ status }) => status === 'sent').length;
    result.failed.push(...notes.flatMap(({ id, template, status, problem }) => (status === 'failed' && problem !== undefined ? [{ id, template, problem }] : [])));
    isMore = claimed.length === BATCH;
  }
  return result;
}

function noteOf({ id, attempts, queuedAt }: OutgoingMessage, delivery: Delivery, now: Instant): AttemptNote {
  if (delivery.outcome === 'accepted') return { id, attempts, status: 'sent', problem: undefined, retryAt: undefined };
  const retryAt = delivery.outcome === 'later' ? nextAttemptAt({ attempts, queuedAt, now }) : undefined;
  return { id, attempts, status: retryAt === undefined ? 'failed' : 'queued', problem: delivery.problem, retryAt };
}

async function handOver({ messenger, site, siteUrl }: SendDeps, message: OutgoingMessage): Promise<Delivery> {
  const { id, to, template } = message;
  const { subject, text } = mailText(message, { site, siteUrl });
  const delivery = 'mobile' in to ? messenger.sms?.({ id, mobile: to.mobile, text, template }) : messenger.mail?.({ id, to: to.email, subject, text });
  return (await delivery) ?? { outcome: 'later', problem: 'this channel is not set up' };
}
