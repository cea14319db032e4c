import type { ComplaintId, FirId } from '../kernel/id.ts';
import type { ClockHandlers, StepHandler } from '../foundation/deadlines/index.ts';
import { escalatePublication, publishWhenDue } from '../domains/cases/index.ts';
import { escalateComplaint, lapseSignature, remindToSign } from '../domains/complaints/index.ts';

const escalate: StepHandler = (act, clock) => escalateComplaint(act, { id: clock.recordId as ComplaintId, clockKind: clock.kind, officeId: clock.officeId, to: clock.step.to });

/** Which module does what when a clock takes a step. `{}`: nothing starts this clock yet, or its steps only remind and nobody is told yet. */
export const clockHandlers: ClockHandlers = {
  'complaint.receive-grave': { escalate },
  'complaint.route': { escalate },
  'complaint.assign': { escalate },
  'complaint.first-contact': {},
  'complaint.sign': { remind: (act, clock) => remindToSign(act, { id: clock.recordId as ComplaintId, dueAt: clock.dueAt }), lapse: (act, clock) => lapseSignature(act, clock.recordId as ComplaintId) },
  'complaint.action': {},
  'complaint.unanswered': {},
  'complaint.decide': {},
  'complaint.register-fir': { escalate },
  'enquiry.finish': {},
  'enquiry.closure-copy': {},
  'appeal.decide': { escalate },
  'withdrawal.effect': {},
  'ncr.fortnight': { escalate },
  'fir.publish': {
    remind: (act, clock) => publishWhenDue(act, clock.recordId as FirId),
    escalate: (act, clock) => escalatePublication(act, { firId: clock.recordId as FirId, officeId: clock.officeId, isBreach: clock.step.to === 'sp' }),
  },
  'fir.representation': {},
  'fir.accused-copy': {},
  'fir.progress': {},
  'fir.investigate-two-months': {},
  'zero-fir.transfer': {},
  'zero-fir.accept': {},
  'dispute.decide': {},
  'pocso.inform-cwc': {},
  'missing-child.ahtu': {},
  'scst.chargesheet': {},
  'request.character-certificate': {},
};
