import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { TemplateName, TemplateValues } from './template.ts';

/** Where a message goes: one of the two. */
export type Recipient = { readonly mobile: string } | { readonly email: string; /** Stops the mails that follow; a code has none. */ readonly stopKey?: string | undefined };

/** A message that an action wants told. */
export interface NewMessage<T extends TemplateName = TemplateName> {
  readonly to: Recipient;
  readonly lang: Lang;
  readonly template: T;
  readonly values: TemplateValues[T];
  /** The record it tells about. */
  readonly recordId?: string;
}

export const messageStatuses = ['queued', 'sending', 'sent', 'failed'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** A message of the outbox. Template and values belong together, but the database does not know that. */
export interface OutgoingMessage {
  readonly id: string;
  readonly to: Recipient;
  readonly lang: Lang;
  readonly template: TemplateName;
  readonly values: TemplateValues[TemplateName];
  /** A secret that was told or came too late: its values are gone. */
  readonly isForgotten: boolean;
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly queuedAt: Instant;
  readonly uselessAt: Instant | undefined;
}
