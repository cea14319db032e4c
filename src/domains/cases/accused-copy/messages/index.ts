import type { Lang } from '../../../../kernel/text.ts';
import type { Shape } from '../../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type CopyMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, CopyMessages>> = { en, hi };

export function copyMessages(lang: Lang): CopyMessages {
  return messages[lang];
}
