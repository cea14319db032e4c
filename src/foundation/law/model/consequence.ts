import type { Offence } from './offence.ts';

/** What may follow from the offences of a complaint or FIR, in the order in which an officer needs it. One sentence each in `messages`. */
export const consequenceCodes = [
  'fir-mandatory',
  'cognizable-on-condition',
  'officer-decides',
  'non-cognizable',
  'not-in-force',
  'enquiry-allowed',
  'enquiry-not-allowed',
  'enquiry-barred',
  'speech-advisory',
  'woman-recorder',
  'disabled-victim',
  'identity-protected',
  'child-told-in-24-hours',
  'inspector-investigates',
  'dysp-investigates',
  'two-months',
  'sixty-days',
  'publication-withhold',
  'publication-by-facts',
  'publication-open',
] as const;
export type ConsequenceCode = (typeof consequenceCodes)[number];

export interface Consequence {
  readonly code: ConsequenceCode;
  /** Number of the rule in docs/law: `L8`. */
  readonly rule: string;
  /** The rule itself is general knowledge (K), not yet read in the Act: say so to the officer. */
  readonly unverified: boolean;
  /** Every offence it rests on is of confidence A. */
  readonly confirmed: boolean;
  readonly offenceIds: readonly number[];
}

/** What the officer knows beside the sections. Undefined means "not known", which each rule reads to the citizen's side. */
export interface CaseFacts {
  /** The information is given by the woman against whom the offence is alleged. */
  readonly givenByVictimWoman?: boolean | undefined;
  readonly victimIsDisabled?: boolean | undefined;
  /** A child is victim, accused or witness. */
  readonly childParty?: boolean | undefined;
  /** The victim belongs to a Scheduled Caste or Tribe and the SC/ST Act is alleged, whatever sections are named so far. */
  readonly scst?: boolean | undefined;
  /** The allegation is about spoken or written words. */
  readonly aboutWords?: boolean | undefined;
  readonly domesticViolence?: boolean | undefined;
  readonly hiv?: boolean | undefined;
  readonly communal?: boolean | undefined;
}

/** A rule of law over the offences of one case: what follows, or undefined when it does not apply. */
export type Rule = (offences: readonly Offence[], facts: CaseFacts) => Consequence | undefined;

/** Whether a rule rests on confirmed rows is worked out here, once. A rule that rests on facts alone is not the table's business. */
export function consequence(of: { code: ConsequenceCode; rule: string; unverified?: boolean; offences: readonly Offence[] }): Consequence {
  return {
    code: of.code,
    rule: of.rule,
    unverified: of.unverified ?? false,
    confirmed: of.offences.every((offence) => offence.confidence === 'A'),
    offenceIds: of.offences.map((offence) => offence.id),
  };
}
