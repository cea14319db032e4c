import type { ComplaintId, FirId } from '../kernel/id.ts';
import { isBefore } from '../kernel/instant.ts';
import type { ClockHandlers, StepHandler } from '../foundation/deadlines/index.ts';
import { escalateCopy, escalatePublication, publishWhenDue, remindOfCopy } from '../domains/cases/index.ts';
import { escalateComplaint, lapseSignature, letWithdrawalCount, openAppeal, remindOfficers, remindToSign } from '../domains/complaints/index.ts';

const escalate: StepHandler = (act, clock) => escalateComplaint(act, { id: clock.recordId as ComplaintId, clockKind: clock.kind, officeId: clock.officeId, to: clock.step.to, stage: isBefore(clock.step.at, clock.dueAt) ? 'ahead' : isBefore(clock.dueAt, clock.step.at) ? 'after' : 'end' });

const remind: StepHandler = (act, clock) => remindOfficers(act, { id: clock.recordId as ComplaintId, clockKind: clock.kind, officeId: clock.officeId });

/** A duty of the police on a complaint: whoever owes it is reminded, the office above is told when it is late. */
const duty = { remind, escalate } as const;

/** Which module does what when a clock takes a step. `{}`: nothing starts this clock yet, or its steps only remind and nobody is told yet. */
export const clockHandlers: ClockHandlers = {
  'complaint.receive-grave': duty,
  'complaint.route': duty,
  'complaint.assign': duty,
  'complaint.first-contact': duty,
  'complaint.sign': { remind: (act, clock) => remindToSign(act, { id: clock.recordId as ComplaintId, dueAt: clock.dueAt }), lapse: (act, clock) => lapseSignature(act, clock.recordId as ComplaintId) },
  'complaint.action': duty,
  'complaint.unanswered': { lapse: (act, clock) => openAppeal(act, clock.recordId as ComplaintId) },
  'complaint.decide': duty,
  'complaint.register-fir': duty,
  'enquiry.finish': duty,
  'enquiry.disclosure': duty,
  'enquiry.exceptional': duty,
  'enquiry.closure-copy': duty,
  'appeal.decide': duty,
  'misconduct.assign': duty,
  'misconduct.contact': duty,
  'misconduct.decide': duty,
  'withdrawal.effect': { lapse: (act, clock) => letWithdrawalCount(act, clock.recordId as ComplaintId) },
  'withdrawal.talk': duty,
  'correction.answer': duty,
  'ncr.fortnight': { escalate },
  'fir.publish': {
    remind: (act, clock) => publishWhenDue(act, clock.recordId as FirId),
    escalate: (act, clock) => escalatePublication(act, { firId: clock.recordId as FirId, officeId: clock.officeId, isBreach: clock.step.to === 'sp' }),
  },
  'fir.representation': {},
  'fir.accused-copy': { remind: (act, clock) => remindOfCopy(act, clock.recordId), escalate: (act, clock) => escalateCopy(act, { id: clock.recordId, officeId: clock.officeId }) },
  'fir.progress': duty,
  'fir.investigate-two-months': duty,
  'zero-fir.transfer': { escalate },
  'zero-fir.accept': { escalate },
  'dispute.decide': { escalate },
  'pocso.inform-cwc': duty,
  'missing-child.ahtu': duty,
  'scst.chargesheet': duty,
  'request.character-certificate': {},
};
