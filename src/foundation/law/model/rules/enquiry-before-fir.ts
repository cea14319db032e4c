import { consequence, type CaseFacts, type Consequence } from '../consequence.ts';
import type { EnquiryBand, Offence } from '../offence.ts';
import type { Punishment } from '../punishment.ts';
import { monthsOf } from '../term.ts';
import { barringEnquiry } from './scst-no-enquiry.ts';

/** `none`: nothing cognizable is named, so the question does not arise. */
export type EnquiryVerdict = 'allowed' | 'not-allowed' | 'barred' | 'none';

/**
 * Where the longest term lies: enquiry before the FIR is possible from three years to under seven (rule L7).
 * Life, death, or a least term without a longest one count as seven or more; `depends` follows another offence.
 * @see BNSS 2023 s.173(3): "three years or more but less than seven years"
 */
export function enquiryBandOf(punishment: Punishment): EnquiryBand {
  if (punishment.life || punishment.death) return '7-or-more';
  if (punishment.longestTerm === undefined) return punishment.leastTerm !== undefined ? '7-or-more' : punishment.fine.kind === 'depends' ? 'depends' : 'below';
  const months = monthsOf(punishment.longestTerm);
  if (months < 3 * 12) return 'below';
  return months < 7 * 12 ? '3-to-under-7' : '7-or-more';
}

/**
 * Whether an enquiry before the FIR may be asked for (rule L7): every cognizable offence lies in the band and the SC/ST Act
 * does not bar it (L41). One offence outside the band takes the whole case to the FIR at once.
 * NB: allowed means that a DySP may permit it, for 14 days at most; nobody has to enquire first.
 * @see BNSS 2023 s.173(3)
 */
export function enquiryVerdict(offences: readonly Offence[], facts: CaseFacts): EnquiryVerdict {
  if (barringEnquiry(offences, facts).barred) return 'barred';
  const cognizable = cognizableOnes(offences);
  if (cognizable.length === 0) return 'none';
  return cognizable.every((offence) => offence.enquiryBand === '3-to-under-7') ? 'allowed' : 'not-allowed';
}

/** The verdict as a consequence (rules L7 and L41). */
export function enquiryBeforeFir(offences: readonly Offence[], facts: CaseFacts): Consequence | undefined {
  switch (enquiryVerdict(offences, facts)) {
    case 'none':
      return undefined;
    case 'barred':
      return consequence({ code: 'enquiry-barred', rule: 'L41', unverified: true, offences: barringEnquiry(offences, facts).offences });
    case 'allowed':
      return consequence({ code: 'enquiry-allowed', rule: 'L7', offences: cognizableOnes(offences) });
    case 'not-allowed':
      return consequence({ code: 'enquiry-not-allowed', rule: 'L7', offences: cognizableOnes(offences).filter((offence) => offence.enquiryBand !== '3-to-under-7') });
  }
}

function cognizableOnes(offences: readonly Offence[]): Offence[] {
  return offences.filter((offence) => offence.cognizable === 'yes' || offence.cognizable === 'depends');
}
