import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type LawMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, LawMessages>> = { en, hi };

export function lawMessages(lang: Lang): LawMessages {
  return messages[lang];
}
