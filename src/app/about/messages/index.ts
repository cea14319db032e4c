import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type AboutMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, AboutMessages>> = { en, hi };

export function aboutMessages(lang: Lang): AboutMessages {
  return messages[lang];
}
