import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import { enquiryCategories } from '../../../foundation/law/index.ts';
import type { ClockKind } from '../../../foundation/deadlines/index.ts';
import type { Complaint } from './complaint.ts';
import { decisionKinds, type DecidedSection, type DecisionKind } from './decision.ts';

/** What an enquiry before the FIR rests on: a permission (L7), or a category of Lalita Kumari (L8). */
export const enquiryBases = ['permission', ...enquiryCategories] as const;
export type EnquiryBasis = (typeof enquiryBases)[number];

/** How it ended. `stopped`: the SP ordered the FIR meanwhile. */
export type EnquiryOutcome = 'fir' | 'no-case' | 'ncr' | 'closed' | 'stopped';

export interface Enquiry {
  readonly id: string;
  readonly basis: EnquiryBasis;
  readonly officeId: OfficeId;
  /** The officer's own words. */
  readonly ground: string;
  readonly sections: readonly DecidedSection[];
  /** Every section has a row that was read in the schedule; otherwise who permits looks the punishment up. */
  readonly isConfirmed: boolean;
  readonly askedBy: OfficerId;
  readonly askedAt: Instant;
  /** Whose officer is asked; undefined for a category. */
  readonly askedOfficeId: OfficeId | undefined;
  readonly state: 'asked' | 'refused' | 'running' | 'ended';
  readonly answerNote: string | undefined;
  readonly startedAt: Instant | undefined;
  /** A supervising officer's reasons for six weeks in the place of fifteen days (L8). */
  readonly exceptional: { readonly ground: string; readonly by: OfficerId; readonly at: Instant } | undefined;
}

/** The clock of its end: fourteen days by permission (L7), fifteen for a category, six weeks for an exceptional case in one (L8). */
export function clockOfEnquiry({ basis, exceptional }: Pick<Enquiry, 'basis' | 'exceptional'>): ClockKind {
  if (basis === 'permission') return 'enquiry.finish';
  return exceptional === undefined ? 'enquiry.disclosure' : 'enquiry.exceptional';
}

/**
 * What an officer may choose from, before anything is typed; the act judges again. Never beside the SC/ST Act (L41); by permission only
 * what is signed (L3, lifecycles 5.2); a category never in a grave matter, where nothing waits.
 */
export function openBasesOf(complaint: Pick<Complaint, 'nature' | 'signatureState' | 'urgency'>): readonly EnquiryBasis[] {
  if (complaint.nature === 'scst') return [];
  return enquiryBases.filter((basis) => (basis === 'permission' ? complaint.signatureState === 'signed' : complaint.urgency !== 'grave'));
}

/** What the station may decide instead of an FIR: that there is no prima facie case, only at the end of an enquiry by permission (L7). */
export function decidableKinds(enquiry: Pick<Enquiry, 'state' | 'basis'> | undefined): readonly DecisionKind[] {
  const isByPermission = enquiry?.state === 'running' && enquiry.basis === 'permission';
  return isByPermission ? decisionKinds : decisionKinds.filter((kind) => kind !== 'no-case');
}
