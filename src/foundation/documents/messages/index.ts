import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type DocumentsMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, DocumentsMessages>> = { en, hi };

export function documentsMessages(lang: Lang): DocumentsMessages {
  return messages[lang];
}
