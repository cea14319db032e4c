import { addMonths, type IstDate } from '../../../../kernel/instant.ts';
import type { NamedSection } from './enquiry-by-permission.ts';

/** Matters in which the Supreme Court lets the police look first whether a cognizable offence is disclosed at all. */
export const enquiryCategories = ['matrimonial', 'commercial', 'medical-negligence', 'corruption', 'delay'] as const;
export type EnquiryCategory = (typeof enquiryCategories)[number];

/** What stands against it. `ground` can be supplied; with the others the FIR path is the way. */
export const categoryFaults = ['disclosed', 'grave', 'not-late', 'ground'] as const;
export type CategoryFault = (typeof categoryFaults)[number];

export interface CategoryClaim {
  readonly category: EnquiryCategory;
  /** May be empty: which offence it is, if any, is what the enquiry asks. */
  readonly sections: readonly NamedSection[];
  /** Why this matter needs a look first, in the officer's own words; it stands in the General Diary. */
  readonly ground: string;
  /** Last day on which it happened; undefined when nobody knows. */
  readonly occurredOn: IstDate | undefined;
  readonly reportedOn: IstDate;
  /** Danger to life, a child, a sexual offence, abduction, something going on: nothing waits (lifecycles 5.0). */
  readonly isGrave: boolean;
}

const SHORTEST_GROUND_LETTERS = 10;
const LATE_MONTHS = 3;

/**
 * What stands against an enquiry in one of the categories of Lalita Kumari (rule L8), in order of weight. Empty: it may begin at once.
 *
 * It asks one thing: whether a cognizable offence is disclosed. Where a named section is cognizable by the tables, sure or not, that
 * is answered, and the FIR is mandatory. A report is late when more than three months lie between the day and the report: the day of
 * the same number is not yet late.
 * NB: that nothing waits in a grave matter is our own design, not the judgment's: a woman beaten at home is no "family dispute".
 * @see Lalita Kumari v. Government of Uttar Pradesh (2014) 2 SCC 1, para 120; unverified
 */
export function faultsOfCategoryEnquiry(claim: CategoryClaim): CategoryFault[] {
  const faults: Readonly<Record<CategoryFault, boolean>> = {
    disclosed: claim.sections.some(({ offence }) => offence?.inForce === true && offence.cognizable === 'yes'),
    grave: claim.isGrave,
    'not-late': claim.category === 'delay' && !(claim.occurredOn !== undefined && addMonths(claim.occurredOn, LATE_MONTHS) < claim.reportedOn),
    ground: claim.ground.trim().length < SHORTEST_GROUND_LETTERS,
  };
  return categoryFaults.filter((fault) => faults[fault]);
}
