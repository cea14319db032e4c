import type { Offence } from '../offence.ts';

/** A section as the officer named it; one that the tables lack has no offence. A section with several offences stands here once for each. */
export interface NamedSection {
  readonly offence: Offence | undefined;
}

/**
 * `may-ask-unconfirmed`: the tables do not say it for sure, so the officer who permits looks the punishment up.
 * The others cannot be asked for: the way to the FIR, or to a report that is none, is open instead.
 */
export type PermissionVerdict = 'may-ask' | 'may-ask-unconfirmed' | 'outside-band' | 'nothing-cognizable' | 'no-section';

/**
 * Whether the officer in charge may ask for an enquiry before the FIR by permission (rule L7): everything cognizable that is named
 * is punishable with three years or more but less than seven.
 *
 * One offence outside the band ends the question, however sure its row is: doubt never takes the FIR from the citizen. A row below
 * confidence A, a section out of force or one that the tables lack opens nothing by itself: it needs the permitting officer's own look.
 * NB: the SC/ST Act (L41) is asked before, see `barringEnquiry`. The only question of the enquiry is whether there is a prima facie case.
 * @see BNSS 2023 s.173(3)
 */
export function enquiryByPermission(sections: readonly NamedSection[]): PermissionVerdict {
  if (sections.length === 0) return 'no-section';
  const offences = sections.map(({ offence }) => (offence?.inForce === true ? offence : undefined));
  const open = offences.filter((offence) => offence?.cognizable !== 'no');
  if (open.some((offence) => offence !== undefined && offence.enquiryBand !== '3-to-under-7')) return 'outside-band';
  if (open.length === 0) return 'nothing-cognizable';
  return open.every((offence) => offence?.confidence === 'A' && offence.cognizable === 'yes') ? 'may-ask' : 'may-ask-unconfirmed';
}
