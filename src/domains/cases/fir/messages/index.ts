import type { Lang } from '../../../../kernel/text.ts';
import type { Shape } from '../../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type FirMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, FirMessages>> = { en, hi };

export function firMessages(lang: Lang): FirMessages {
  return messages[lang];
}
