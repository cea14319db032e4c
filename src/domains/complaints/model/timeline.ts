import type { ActorRole } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { MarkContent } from '../../../foundation/ledger/index.ts';

/** What can happen to a complaint, one sentence each in `messages.timeline`. */
export const complaintMarks = ['complaint.filed', 'complaint.taken', 'complaint.not-ours', 'complaint.routed', 'complaint.sent-above', 'complaint.directed', 'complaint.received', 'complaint.assigned', 'complaint.handed-over', 'complaint.signed', 'complaint.looked-up', 'complaint.urgency-stated', 'complaint.signature-lapsed', 'complaint.asked', 'complaint.answered', 'complaint.escalated', 'complaint.contacted', 'complaint.appeal-open', 'complaint.enquiry-asked', 'complaint.enquiry-permitted', 'complaint.enquiry-refused', 'complaint.enquiry-begun', 'complaint.enquiry-extended', 'complaint.closure-copy-given', 'complaint.fir-registered', 'complaint.fir-dispatched', 'complaint.fir-dispatch-corrected', 'complaint.progress-told', 'complaint.authority-told', 'complaint.child-found', 'complaint.child-handed-over', 'complaint.police-report-sent', 'complaint.duty-corrected', 'complaint.zero-fir-registered', 'complaint.zero-fir-sent', 'complaint.zero-fir-sent-outside', 'complaint.zero-fir-accepted', 'complaint.zero-fir-disputed', 'complaint.zero-fir-decided', 'complaint.decision-proposed', 'complaint.decision-sent-back', 'complaint.ncr-issued', 'complaint.ncr-forwarded', 'complaint.closed', 'complaint.paper-added', 'complaint.appealed', 'complaint.appeal-granted', 'complaint.appeal-refused', 'complaint.withdrawal-asked', 'complaint.withdrawal-taken-back', 'complaint.withdrawal-hearer-named', 'complaint.withdrawal-heard', 'complaint.withdrawal-in-force', 'complaint.person-attached', 'complaint.person-detached', 'complaint.cut-off-asked', 'complaint.informant-cut-off', 'complaint.cut-off-undone', 'complaint.informant-bound', 'complaint.text-typed', 'complaint.correction-asked', 'complaint.text-corrected', 'complaint.text-kept'] as const;
export type ComplaintMark = (typeof complaintMarks)[number];

export interface TimelineMark {
  readonly kind: string;
  readonly actorRole: ActorRole;
  readonly officeId: OfficeId | undefined;
  readonly at: Instant;
  readonly content: MarkContent;
}

/**
 * What stands on the person's own page, which somebody else may make the person open. Whether a withdrawal was taken back, or was heard,
 * is for the police alone (5.0); so is the lateness of that talk, and who was added or shut out at which station.
 */
export function isForPerson({ kind, content }: Pick<TimelineMark, 'kind' | 'content'>): boolean {
  return !silentMarks.includes(kind) && content['clock'] !== 'withdrawal.talk';
}

const silentMarks: readonly string[] = ['complaint.child-found', 'complaint.child-handed-over', 'complaint.withdrawal-taken-back', 'complaint.withdrawal-hearer-named', 'complaint.withdrawal-heard', 'complaint.person-attached', 'complaint.person-detached', 'complaint.cut-off-asked', 'complaint.informant-cut-off'] satisfies ComplaintMark[];
