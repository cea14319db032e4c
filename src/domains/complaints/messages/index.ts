import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type ComplaintMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, ComplaintMessages>> = { en, hi };

export function complaintMessages(lang: Lang): ComplaintMessages {
  return messages[lang];
}
