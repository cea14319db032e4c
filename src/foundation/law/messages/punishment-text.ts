import type { Lang } from '../../../kernel/text.ts';
import type { Fine, Punishment } from '../model/punishment.ts';
import type { Term } from '../model/term.ts';
import { lawMessages, type LawMessages } from './index.ts';

/** A punishment in one line: `up to 3 years, fine`. "Or" and "and" between prison and fine are in the Act, not here. */
export function punishmentText(punishment: Punishment, lang: Lang): string {
  const words = lawMessages(lang).punishment;
  const prison = [punishment.death ? words.death : '', punishment.life ? words.life : '', termText(punishment, words)].filter((part) => part !== '');
  const parts = [prison.join(words.or), fineText(punishment.fine, words), punishment.communityService ? words.communityService : ''];
  const text = parts.filter((part) => part !== '').join(words.and);
  return text === '' ? words.ofOtherOffence : text;
}

type Words = LawMessages['punishment'];

function termText({ leastTerm, longestTerm }: Punishment, words: Words): string {
  if (longestTerm === undefined) return leastTerm === undefined ? '' : words.atLeast(count(leastTerm, words));
  return leastTerm === undefined ? words.upTo(count(longestTerm, words)) : words.between(count(leastTerm, words), count(longestTerm, words));
}

function count(term: Term, words: Words): string {
  return words[term.unit](term.count);
}

function fineText(fine: Fine, words: Words): string {
  switch (fine.kind) {
    case 'none':
    case 'depends':
      return '';
    case 'unlimited':
      return words.fine;
    case 'up-to':
      return words.fineUpTo(rupees(fine.amountRupees));
    case 'at-least':
      return words.fineAtLeast(rupees(fine.amountRupees));
  }
}

/** Indian grouping in western digits: 1,00,000. */
function rupees(amount: number): string {
  return amount.toLocaleString('en-IN');
}
