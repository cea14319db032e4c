import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import { sectionNumberOf, type Offence } from '../offence.ts';
import { enquiryVerdict } from './enquiry-before-fir.ts';

/** Offences of words alone: enmity between groups, national integration, religious feelings, public mischief. */
const speechSections: Readonly<Record<string, readonly number[]>> = { BNS: [196, 197, 299, 302, 353], IPC: [153, 295, 298, 505] };

/**
 * Words spoken or written, and an enquiry is open in law: the Supreme Court calls it always appropriate (rule L9). A flag for the SHO.
 * It follows the band of L7, because s.173(3) is the only door to an enquiry.
 * @see Imran Pratapgadhi v. State of Gujarat, 2025 INSC 410
 */
export function speechAdvisory(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  const spoken = facts.aboutWords === true ? offences : offences.filter((offence) => speechSections[offence.act]?.includes(sectionNumberOf(offence)) ?? false);
  if (spoken.length === 0 || enquiryVerdict(offences, facts) !== 'allowed') return undefined;
  return consequence({ code: 'speech-advisory', rule: 'L9', offences: spoken });
}
