import type { Lang } from '../../../../kernel/text.ts';
import type { Shape } from '../../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type PublicationMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, PublicationMessages>> = { en, hi };

export function publicationMessages(lang: Lang): PublicationMessages {
  return messages[lang];
}
