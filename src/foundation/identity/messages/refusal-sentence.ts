import type { Lang } from '../../../kernel/text.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { identityMessages, type IdentityMessages } from './index.ts';

/** What a person reads of a refusal of this module. @throws Error for a reason that has no sentence: a bug. */
export function refusalSentence({ reason }: Refusal, lang: Lang): string {
  const { refusals } = identityMessages(lang);
  if (!Object.hasOwn(refusals, reason)) throw new Error(`No sentence for the refusal ${reason}`);
  return refusals[reason as keyof IdentityMessages['refusals']];
}
