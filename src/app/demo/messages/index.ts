import type { Lang } from '../../../kernel/text.ts';
import type { Shape } from '../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

const messages: Readonly<Record<Lang, Shape<typeof en>>> = { en, hi };

export function demoMessages(lang: Lang): Shape<typeof en> {
  return messages[lang];
}
