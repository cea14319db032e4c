import { publicationDefaultOf, type CaseFacts, type Offence } from '../../../../../foundation/law/index.ts';

/** Why an FIR does not go on the web by itself. */
export const heldReasons = ['listed', 'facts', 'unknown-section', 'look', 'officer'] as const;
export type HeldFor = (typeof heldReasons)[number];

/**
 * What speaks against publication beside the sections. On the form an officer ticks them; unticked is "no", unasked is `undefined`. That a
 * child is missing begins a clock too (L39).
 */
export const sensitivities = ['child', 'missing-child', 'domestic', 'hiv', 'communal'] as const;
export type Sensitivity = (typeof sensitivities)[number];

export interface PublicationQuestion {
  readonly offences: readonly Offence[];
  /** A section that the tables of the law do not hold: nobody knows what it is about. */
  readonly hasUnknownSection: boolean;
  readonly facts: Pick<CaseFacts, 'childParty' | 'domesticViolence' | 'hiv' | 'communal'>;
  /** The words or the kind of the complaint speak of a woman, a child or a sexual offence. */
  readonly needsLook: boolean;
}

/**
 * Whether a new FIR may go on the web by itself (rule L16): undefined when it may, else why it is held.
 *
 * Default deny: a section that the tables do not hold, a fact that nobody was asked about, or no section at all holds it for an
 * officer. No FIR is published because something is unknown.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473, "and such other offences"; the list is our own (design)
 */
export function heldForOf({ offences, hasUnknownSection, facts, needsLook }: PublicationQuestion): HeldFor | undefined {
  if (publicationDefaultOf(offences, {}) === 'withhold') return 'listed';
  if (publicationDefaultOf(offences, facts) === 'withhold') return 'facts';
  if (hasUnknownSection || offences.length === 0) return 'unknown-section';
  const isUnasked = [facts.childParty, facts.domesticViolence, facts.hiv, facts.communal].includes(undefined);
  return needsLook || isUnasked || publicationDefaultOf(offences, facts) === 'by-facts' ? 'look' : undefined;
}

/** Below this age the informant is a child, and a child party withholds. */
const CHILD_BELOW_YEARS = 18;

/** The facts of the FIR for the rule. What the officer did not answer stays unknown. A complaint about violence at home counts as said. */
export function sensitiveFacts(of: { readonly ticked: readonly Sensitivity[] | undefined; readonly informantAge: number | undefined; readonly isDomestic: boolean }): PublicationQuestion['facts'] {
  const said = (...facts: readonly Sensitivity[]): boolean | undefined => of.ticked?.some((ticked) => facts.includes(ticked));
  return {
    childParty: of.informantAge !== undefined && of.informantAge < CHILD_BELOW_YEARS ? true : said('child', 'missing-child'),
    domesticViolence: of.isDomestic ? true : said('domestic'),
    hiv: said('hiv'),
    communal: said('communal'),
  };
}
