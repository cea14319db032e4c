import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';

/**
 * What the station decided instead of an FIR: a non-cognizable report (L11), a closing with reasons (L8), or, after an enquiry by
 * permission, that there is no prima facie case (L7).
 */
export const decisionKinds = ['ncr', 'closed', 'no-case'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Which paper the person gets. */
export function paperOfDecision(kind: DecisionKind): 'ncr' | 'closure-note' {
  return kind === 'ncr' ? 'ncr' : 'closure-note';
}

export interface DecidedSection {
  readonly act: string;
  readonly provision: string;
}

export interface Decision {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly officeId: OfficeId;
  /** The officer's own words. The person reads them. */
  readonly ground: string;
  readonly sections: readonly DecidedSection[];
  readonly decidedBy: OfficerId;
  readonly decidedAt: Instant;
  /** `pending`: a second officer has to agree first. `sent-back`: the second officer did not. */
  readonly state: 'final' | 'pending' | 'sent-back';
  readonly reviewNote: string | undefined;
  /** `7/2026`, in the station's register of non-cognizable reports. */
  readonly ncrNumber: string | undefined;
}

export const appealOutcomes = ['register', 'upheld'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** The person asks the SP to look again (L10). */
export interface Appeal {
  readonly id: string;
  readonly words: string;
  readonly lang: 'hi' | 'en';
  readonly madeAt: Instant;
  readonly outcome: AppealOutcome | undefined;
  readonly reasons: string | undefined;
  readonly decidedAt: Instant | undefined;
}
