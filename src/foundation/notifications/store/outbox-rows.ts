import type { Selectable } from 'kysely';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { MessageStatus, OutgoingMessage } from '../model/message.ts';
import type { TemplateName, TemplateValues } from '../model/template.ts';

/** Only `insertMessage` writes template and values, so they fit each other, unless the values of a secret were forgotten. */
export function toMessage(row: Selectable<Database['outgoing_messages']>): OutgoingMessage {
  return {
    id: row.id,
    to: row.channel === 'sms' ? { mobile: row.recipient } : { email: row.recipient, stopKey: row.stop_key ?? undefined },
    lang: row.lang as Lang,
    template: row.template as TemplateName,
    values: row.values as unknown as TemplateValues[TemplateName],
    isForgotten: row.is_secret && row.settled_at !== null,
    status: row.status as MessageStatus,
    attempts: row.attempts,
    queuedAt: row.queued_at,
    uselessAt: row.useless_at ?? undefined,
  };
}
