import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type IdentityMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, IdentityMessages>> = { en, hi };

export function identityMessages(lang: Lang): IdentityMessages {
  return messages[lang];
}
