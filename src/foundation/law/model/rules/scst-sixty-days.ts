import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import type { Offence } from '../offence.ts';
import { barringEnquiry } from './scst-no-enquiry.ts';

/**
 * Under the SC/ST Act the charge sheet is due in 60 days (rule L41).
 * @see SC/ST (Prevention of Atrocities) Act 1989 s.4(2)(e) and Rules 1995 r.7(2); unverified
 */
export function scstSixtyDays(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const scst = barringEnquiry(offences, facts);
  return scst.barred ? consequence({ code: 'sixty-days', rule: 'L41', unverified: true, offences: scst.offences }) : undefined;
}
