import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Act } from '../../ledger/index.ts';
import type { NewMessage } from '../model/message.ts';
import type { TemplateName } from '../model/template.ts';
import { insertToCitizen, type EmailTables } from '../store/email-store.ts';
import { insertMessage, type OutboxTables } from '../store/outbox-store.ts';

/** Queues a message within the caller's act: it is sent if and only if the act happens. Leaves no mark of its own. */
export async function queueMessage<T extends TemplateName>(act: Act, message: NewMessage<T>): Promise<void> {
  await insertMessage(act.trx.$pickTables<OutboxTables>(), { ...message, id: newId(), at: act.at, isSecret: false, uselessAt: undefined });
}

const MINUTE_MS = 60_000;

/**
 * Queues a message to a citizen's phone and, the same, to the e-mail address, if there is a confirmed one, within the caller's act. The
 * receipt of a complaint goes to an address that waits for its code too: nothing else does.
 */
export async function queueToCitizen<T extends TemplateName>(act: Act, message: Omit<NewMessage<T>, 'to'> & { readonly mobile: string; readonly citizenId: CitizenId; readonly isReceipt: boolean }): Promise<void> {
  await insertToCitizen(act.trx.$pickTables<EmailTables>(), { ...message, id: newId(), at: act.at });
}

/** Queues a code under the working role, in the transaction that counts it. It is forgotten once sent, and not sent once it is over. */
export function queueMobileCode(work: Kysely<Database>, code: { mobile: string } & SentCode): Promise<void> {
  return queueCode(work, { ...code, to: { mobile: code.mobile }, template: 'mobile-code' });
}

/** The same to the e-mail address that it confirms. */
export function queueEmailCode(work: Kysely<Database>, code: { email: string } & SentCode): Promise<void> {
  return queueCode(work, { ...code, to: { email: code.email }, template: 'email-code' });
}

interface SentCode {
  readonly lang: Lang;
  readonly code: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

async function queueCode(work: Kysely<Database>, { lang, code, at, expiresAt, to, template }: SentCode & Pick<NewMessage<'mobile-code' | 'email-code'>, 'to' | 'template'>): Promise<void> {
  const values = { code, minutes: Math.round((expiresAt.getTime() - at.getTime()) / MINUTE_MS) };
  await insertMessage(work.$pickTables<OutboxTables>(), { id: newId(), to, lang, template, values, at, isSecret: true, uselessAt: expiresAt });
}
