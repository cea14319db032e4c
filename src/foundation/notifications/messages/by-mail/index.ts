import type { Lang } from '../../../../kernel/text.ts';
import type { Shape } from '../../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type MailMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, MailMessages>> = { en, hi };

export function mailMessages(lang: Lang): MailMessages {
  return messages[lang];
}
