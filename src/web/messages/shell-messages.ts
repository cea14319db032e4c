import type { Lang } from '../../kernel/text.ts';
import type { Shape } from '../../platform/i18n/shape.ts';
import { en } from './en.ts';
import { hi } from './hi.ts';

export type ShellMessages = Shape<typeof en>;

const byLang = { hi, en } satisfies Record<Lang, ShellMessages>;

/** The shell's own words: what stands around a screen. What a screen says comes as props. */
export function shellMessages(lang: Lang): ShellMessages {
  return byLang[lang];
}
