import type { Offence } from '../offence.ts';
import { cognizabilityOf } from './cognizability.ts';

/** `open` is always true: no table of ours closes the way to an FIR. */
export interface FirPath {
  readonly open: true;
  readonly advice: 'register' | 'officer-decides';
}

/**
 * The way to an FIR, which no classification closes, whether confirmed, unconfirmed or missing (rule L8).
 * @see BNSS 2023 s.173(1); Lalita Kumari v. Govt. of U.P. (2013); unverified
 */
export function firPathOf(offences: readonly Offence[]): FirPath {
  return { open: true, advice: cognizabilityOf(offences) === 'yes' ? 'register' : 'officer-decides' };
}

/** What a complaint still lacks before an NCR or a closing as non-cognizable. `not-cognizable` cannot be supplied: register the FIR. */
export const nonCognizableNeeds = ['not-cognizable', 'ground', 'section', 'countersignature'] as const;
export type NonCognizableNeed = (typeof nonCognizableNeeds)[number];

export interface NonCognizableClaim {
  /** The sections as the officer named them; one that the table lacks has no offence. */
  readonly sections: readonly { readonly provision: string; readonly offence: Offence | undefined }[];
  /** Why the matter is not cognizable, in the officer's own words. */
  readonly ground: string;
  readonly isCountersigned: boolean;
}

const SHORTEST_GROUND_LETTERS = 10;

/**
 * What is still missing before a matter may leave as non-cognizable (rule L11): the officer's own ground, the section, and for
 * each section a confirmed row or else the supervisor's countersignature. Empty when nothing is missing.
 *
 * A confirmed cognizable row bars the way (L8); an unconfirmed one only asks for the countersignature.
 * @see BNSS 2023 s.173(1), s.174(1); our own safeguard against wrong tables (design)
 */
export function needsForNonCognizable(claim: NonCognizableClaim): NonCognizableNeed[] {
  const offences = claim.sections.map((section) => section.offence);
  const isConfirmed = (offence: Offence | undefined, cognizable: 'yes' | 'no') => offence?.confidence === 'A' && offence.inForce && offence.cognizable === cognizable;
  const missing: Readonly<Record<NonCognizableNeed, boolean>> = {
    'not-cognizable': offences.some((offence) => isConfirmed(offence, 'yes')),
    ground: claim.ground.trim().length < SHORTEST_GROUND_LETTERS,
    section: claim.sections.every((section) => section.provision.trim() === ''),
    countersignature: !claim.isCountersigned && !(offences.length > 0 && offences.every((offence) => isConfirmed(offence, 'no'))),
  };
  return nonCognizableNeeds.filter((need) => missing[need]);
}
