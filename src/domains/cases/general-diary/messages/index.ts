import type { Lang } from '../../../../kernel/text.ts';
import type { Shape } from '../../../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type DiaryMessages = Shape<typeof en>;

const messages: Readonly<Record<Lang, DiaryMessages>> = { en, hi };

export function diaryMessages(lang: Lang): DiaryMessages {
  return messages[lang];
}
