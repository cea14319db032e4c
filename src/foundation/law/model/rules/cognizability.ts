import type { LawAnswer, Offence } from '../offence.ts';

/**
 * Whether the offences together let the police act without a Magistrate's order: one cognizable offence makes the case cognizable (rule L8).
 * No offence named: unknown, and the officer decides on the face of the words.
 * @see BNSS 2023 s.174(4): a case of several offences is cognizable when one of them is; unverified
 */
export function cognizabilityOf(offences: readonly Offence[]): LawAnswer {
  return strength.find((answer) => offences.some((offence) => offence.cognizable === answer)) ?? 'unknown';
}

const strength: readonly LawAnswer[] = ['yes', 'depends', 'unknown', 'no'];
