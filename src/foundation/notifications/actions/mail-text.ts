import type { Lang } from '../../../kernel/text.ts';
import { mailMessages } from '../messages/by-mail/index.ts';
import { messageText } from '../messages/message-text.ts';
import type { Recipient } from '../model/message.ts';
import type { TemplateName, TemplateValues } from '../model/template.ts';
import { mailRoutes } from '../routes-table.ts';

/**
 * What goes out: the words of the template; in a mail also why it came and how to stop those that follow.
 * @param at.siteUrl `https://nagrik.example.in`
 */
export function mailText<T extends TemplateName>(message: { to: Recipient; template: T; values: TemplateValues[T]; lang: Lang }, at: { site: string; siteUrl: string }): { subject: string; text: string } {
  const { subject, text } = messageText(message, at.site);
  const { to, lang } = message;
  if (!('email' in to) || to.stopKey === undefined) return { subject, text };
  return { subject, text: `${text}\n\n--\n${mailMessages(lang).footer(at.site)}\n${at.siteUrl}${mailRoutes.stopMail.href(lang, { key: to.stopKey })}\n` };
}
