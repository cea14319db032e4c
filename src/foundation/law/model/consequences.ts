import type { Rank } from '../../../kernel/rank.ts';
import type { CaseFacts, Consequence, Rule } from './consequence.ts';
import type { LawAnswer, Offence, PublicationDefault } from './offence.ts';
import { childToldInTime } from './rules/child-told-in-24-hours.ts';
import { cognizabilityOf } from './rules/cognizability.ts';
import { disabledVictim } from './rules/disabled-victim.ts';
import { enquiryBeforeFir, enquiryVerdict, type EnquiryVerdict } from './rules/enquiry-before-fir.ts';
import { firMandatory } from './rules/fir-mandatory.ts';
import { identityProtected } from './rules/identity-protected.ts';
import { investigatorRank, leastInvestigatorRank } from './rules/investigator-rank.ts';
import { nonCognizable } from './rules/non-cognizable.ts';
import { notInForce } from './rules/not-in-force.ts';
import { publicationDefaultOf, publicationOf } from './rules/publication-default.ts';
import { scstSixtyDays } from './rules/scst-sixty-days.ts';
import { speechAdvisory } from './rules/speech-advisory.ts';
import { twoMonths } from './rules/two-month-investigation.ts';
import { womanRecorder } from './rules/woman-recorder.ts';

export interface Consequences {
  readonly cognizable: LawAnswer;
  readonly enquiry: EnquiryVerdict;
  /** What the FIR's publication starts from; an officer of DySP's rank decides otherwise in writing (L15). */
  readonly publication: PublicationDefault;
  readonly womanRecorder: boolean;
  /** Lowest rank that may investigate; undefined when the law names none. */
  readonly investigatorRank: Rank | undefined;
  readonly list: readonly Consequence[];
}

/**
 * What follows in law from the offences of one case, each with its rule's number.
 *
 * It informs: whatever it answers, an FIR can be registered (`firPathOf`), also from no offence at all. Provisions that are
 * not in force are named as such and carry nothing else.
 * @see docs/law/bnss.md; BNSS 2023 s.173, 174, 193 and the rules L4 to L44 named in each consequence
 */
export function consequencesOf(offences: readonly Offence[], facts: CaseFacts = {}): Consequences {
  const live = offences.filter((offence) => offence.inForce);
  const list = [notInForce(offences), ...rules.map((rule) => rule(live, facts))].filter((found) => found !== undefined);
  return {
    cognizable: cognizabilityOf(live),
    enquiry: enquiryVerdict(live, facts),
    publication: publicationDefaultOf(live, facts),
    womanRecorder: list.some((found) => found.code === 'woman-recorder'),
    investigatorRank: leastInvestigatorRank(live, facts),
    list,
  };
}

/** In the order in which the officer acts on them. */
const rules: readonly Rule[] = [
  firMandatory,
  nonCognizable,
  enquiryBeforeFir,
  speechAdvisory,
  womanRecorder,
  disabledVictim,
  identityProtected,
  childToldInTime,
  investigatorRank,
  twoMonths,
  scstSixtyDays,
  publicationOf,
];
