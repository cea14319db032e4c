import type { Kysely } from 'kysely';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Delivery, Messenger } from '../../../platform/messaging/messenger.ts';
import { messageText } from '../messages/message-text.ts';
import type { OutgoingMessage } from '../model/message.ts';
import { nextAttemptAt } from '../model/retry.ts';
import { claimDueMessages, postponeMessage, settleMessage, settleUselessMessages, type OutboxTables } from '../store/outbox-store.ts';

export interface SendDeps {
  /** Under the working role. */
  readonly work: Kysely<Database>;
  readonly clock: Clock;
  readonly messenger: Messenger;
  /** The plain name of the site, as messages say it. */
  readonly site: string;
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
 * with its id as idempotency key, then noted. Answers how many were taken by the provider, and which will never be.
 */
export async function sendDueMessages(deps: SendDeps): Promise<{ sent: number; failed: FailedMessage[] }> {
  const db = deps.work.$pickTables<OutboxTables>();
  const channels = [...(deps.messenger.sms === undefined ? [] : ['sms']), ...(deps.messenger.mail === undefined ? [] : ['email'])];
  await settleUselessMessages(db, deps.clock());
  const result: { sent: number; failed: FailedMessage[] } = { sent: 0, failed: [] };
  for (let isMore = channels.length > 0; isMore; ) {
    const claimed = await claimDueMessages(db, { channels, now: deps.clock(), limit: BATCH });
    const outcomes = await Promise.all(claimed.map((message) => sendOne(deps, message)));
    for (const outcome of outcomes) {
      if (outcome === 'sent') result.sent += 1;
      else if (outcome !== 'later') result.failed.push(outcome);
    }
    isMore = claimed.length === BATCH;
  }
  return result;
}

async function sendOne(deps: SendDeps, message: OutgoingMessage): Promise<'sent' | 'later' | FailedMessage> {
  const db = deps.work.$pickTables<OutboxTables>();
  const delivery = await handOver(deps, message);
  const now = deps.clock();
  if (delivery.outcome === 'accepted') {
    await settleMessage(db, message, { status: 'sent', now, problem: undefined });
    return 'sent';
  }
  const { problem } = delivery;
  const retryAt = delivery.outcome === 'later' ? nextAttemptAt({ attempts: message.attempts, queuedAt: message.queuedAt, now }) : undefined;
  if (retryAt !== undefined) {
    await postponeMessage(db, message, { at: retryAt, problem });
    return 'later';
  }
  await settleMessage(db, message, { status: 'failed', now, problem });
  return { id: message.id, template: message.template, problem };
}

async function handOver({ messenger, site }: SendDeps, message: OutgoingMessage): Promise<Delivery> {
  const { id, to, template } = message;
  const { subject, text } = messageText(message, site);
  const delivery = 'mobile' in to ? messenger.sms?.({ id, mobile: to.mobile, text, template }) : messenger.mail?.({ id, to: to.email, subject, text });
  return (await delivery) ?? { outcome: 'later', problem: 'this channel is not set up' };
}
