import type { ClockKind } from '../../../foundation/deadlines/index.ts';
import type { DutyWord } from '../../../foundation/notifications/index.ts';

/** What a station owes from the moment that it has the complaint (5.1): an officer, a word with the person, something done. */
export const stationClocks = ['complaint.assign', 'complaint.first-contact', 'complaint.action'] as const satisfies readonly ClockKind[];

/** What the office above owes that took a complaint about the police. */
export const aboveClocks = ['misconduct.assign', 'misconduct.contact', 'misconduct.decide'] as const satisfies readonly ClockKind[];

/** Met when the station has done something that reaches the person. */
export const silenceClocks = ['complaint.first-contact', 'complaint.action', 'misconduct.contact'] as const satisfies readonly ClockKind[];

/** Met when the station has decided: the FIR, or no FIR with reasons. */
export const answeredClocks = [...stationClocks, ...aboveClocks, 'complaint.unanswered', 'complaint.decide', 'complaint.register-fir'] as const satisfies readonly ClockKind[];

/** How a message to officers calls the duty of a clock. Clocks without a word are told to nobody by message. */
export const dutyWordOf: Readonly<Partial<Record<ClockKind, DutyWord>>> = {
  'complaint.receive-grave': 'read',
  'complaint.route': 'station',
  'complaint.assign': 'officer',
  'complaint.first-contact': 'contact',
  'complaint.action': 'action',
  'complaint.decide': 'decision',
  'complaint.register-fir': 'register',
  'misconduct.assign': 'officer',
  'misconduct.contact': 'contact',
  'misconduct.decide': 'decision',
  'appeal.decide': 'appeal',
  'withdrawal.talk': 'contact',
  'correction.answer': 'action',
  'fir.progress': 'progress',
  'fir.investigate-two-months': 'report',
  'scst.chargesheet': 'report',
  'pocso.inform-cwc': 'inform',
  'missing-child.ahtu': 'handover',
};
