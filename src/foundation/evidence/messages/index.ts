import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type EvidenceMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, EvidenceMessages>> = { en, hi };

export function evidenceMessages(lang: Lang): EvidenceMessages {
  return messages[lang];
}
