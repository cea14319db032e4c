import type { Rank } from '../../../../kernel/rank.ts';
import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';
import { barringEnquiry } from './scst-no-enquiry.ts';

/**
 * Lowest rank that may investigate: DySP under the SC/ST Act (L41), inspector under the IT Act (rule L44), else undefined.
 * The higher of the two holds when both Acts are named.
 * @see IT Act 2000 s.78; SC/ST (Prevention of Atrocities) Rules 1995 r.7; unverified
 */
export function leastInvestigatorRank(offences: readonly Offence[], facts: CaseFacts): Rank | undefined {
  if (barringEnquiry(offences, facts).barred) return 'dysp';
  return offences.some(isItAct) ? 'inspector' : undefined;
}

/** The rank as a consequence (rules L41 and L44). */
export function investigatorRank(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const rank = leastInvestigatorRank(offences, facts);
  if (rank === undefined) return undefined;
  return rank === 'dysp'
    ? consequence({ code: 'dysp-investigates', rule: 'L41', unverified: true, offences: barringEnquiry(offences, facts).offences })
    : consequence({ code: 'inspector-investigates', rule: 'L44', unverified: true, offences: offences.filter(isItAct) });
}

function isItAct(offence: Offence): boolean {
  return offence.act === 'IT';
}
