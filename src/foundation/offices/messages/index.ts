import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type OfficeMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, OfficeMessages>> = { en, hi };

export function officeMessages(lang: Lang): OfficeMessages {
  return messages[lang];
}
