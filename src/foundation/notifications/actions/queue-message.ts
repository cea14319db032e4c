import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Act } from '../../ledger/index.ts';
import type { NewMessage } from '../model/message.ts';
import type { TemplateName } from '../model/template.ts';
import { insertMessage, type OutboxTables } from '../store/outbox-store.ts';

/** Queues a message within the caller's act: it is sent if and only if the act happens. Leaves no mark of its own. */
export async function queueMessage<T extends TemplateName>(act: Act, message: NewMessage<T>): Promise<void> {
  await insertMessage(act.trx.$pickTables<OutboxTables>(), { ...message, id: newId(), at: act.at, isSecret: false, uselessAt: undefined });
}

const MINUTE_MS = 60_000;

/** Queues a code under the working role, in the transaction that counts it. It is forgotten once sent, and not sent once it is over. */
export async function queueMobileCode(work: Kysely<Database>, code: { mobile: string; lang: Lang; code: string; at: Instant; expiresAt: Instant }): Promise<void> {
  await insertMessage(work.$pickTables<OutboxTables>(), {
    id: newId(),
    to: { mobile: code.mobile },
    lang: code.lang,
    template: 'mobile-code',
    values: { code: code.code, minutes: Math.round((code.expiresAt.getTime() - code.at.getTime()) / MINUTE_MS) },
    at: code.at,
    isSecret: true,
    uselessAt: code.expiresAt,
  });
}
