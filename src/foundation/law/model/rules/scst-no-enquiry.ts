import type { CaseFacts } from '../consequence.ts';
import type { Offence } from '../offence.ts';

/**
 * The SC/ST Act bars every enquiry before the FIR and every approval before an arrest (rule L41); L7 does not apply beside it.
 * `offences` are those that bar it; the fact alone is enough.
 * @see SC/ST (Prevention of Atrocities) Act 1989 s.18A; unverified
 */
export function barringEnquiry(offences: readonly Offence[], facts: CaseFacts): { barred: boolean; offences: Offence[] } {
  const barring = offences.filter((offence) => offence.enquiryBarred);
  return { barred: barring.length > 0 || facts.scst === true, offences: barring };
}

/**
 * Whether an Act as an officer typed it is the SC/ST Act (rule L41): it bars the enquiry also where the tables lack the section.
 * @see SC/ST (Prevention of Atrocities) Act 1989 s.18A; unverified
 */
export function namesAtrocityAct(act: string): boolean {
  return /s\.?\s*c\.?\s*[/&-]?\s*(?:and\s*)?s\.?\s*t\b|atrocit|अत्याचार|अनुसूचित|एस\.?\s*सी/iu.test(act);
}
