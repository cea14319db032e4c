import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type DeadlineMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, DeadlineMessages>> = { en, hi };

export function deadlineMessages(lang: Lang): DeadlineMessages {
  return messages[lang];
}
