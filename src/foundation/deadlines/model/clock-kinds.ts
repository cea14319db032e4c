import type { ClockRule } from './clock-rule.ts';
import { accusedCopy } from './rules/accused-copy.ts';
import { atrocityInvestigation } from './rules/atrocity-investigation.ts';
import { categoryEnquiry } from './rules/category-enquiry.ts';
import { characterCertificate } from './rules/character-certificate.ts';
import { closedEnquiryCopy } from './rules/closed-enquiry-copy.ts';
import { exceptionalEnquiry } from './rules/exceptional-enquiry.ts';
import { firPublication } from './rules/fir-publication.ts';
import { missingChildHandover } from './rules/missing-child-handover.ts';
import { ninetyDayProgress } from './rules/ninety-day-progress.ts';
import { nonCognizableFortnight } from './rules/non-cognizable-fortnight.ts';
import { pocsoReport } from './rules/pocso-report.ts';
import { preliminaryEnquiry } from './rules/preliminary-enquiry.ts';
import { threeDaySignature } from './rules/three-day-signature.ts';
import { twoMonthInvestigation } from './rules/two-month-investigation.ts';
import { unansweredComplaint } from './rules/unanswered-complaint.ts';
import { withheldCopyRepresentation } from './rules/withheld-copy-representation.ts';
import { zeroFirTransfer } from './rules/zero-fir-transfer.ts';
import * as target from './service-targets.ts';

/** Every kind of clock, in the order of a case's life. What law sets lies in `rules/`, what this service sets in `service-targets.ts`. */
const clockRules = {
  'complaint.receive-grave': target.graveReceipt,
  'complaint.route': target.stationNaming,
  'complaint.assign': target.officerNaming,
  'complaint.first-contact': target.firstContact,
  'complaint.sign': threeDaySignature,
  'complaint.action': target.firstAction,
  'complaint.unanswered': unansweredComplaint,
  'complaint.decide': target.complaintDecision,
  'complaint.register-fir': target.firRegistration,
  'enquiry.finish': preliminaryEnquiry,
  'enquiry.disclosure': categoryEnquiry,
  'enquiry.exceptional': exceptionalEnquiry,
  'enquiry.closure-copy': closedEnquiryCopy,
  'appeal.decide': target.appealDecision,
  'misconduct.assign': target.misconductOfficer,
  'misconduct.contact': target.misconductContact,
  'misconduct.decide': target.misconductDecision,
  'withdrawal.effect': target.withdrawalEffect,
  'withdrawal.talk': target.withdrawalTalk,
  'correction.answer': target.correctionAnswer,
  'ncr.fortnight': nonCognizableFortnight,
  'fir.publish': firPublication,
  'fir.representation': withheldCopyRepresentation,
  'fir.accused-copy': accusedCopy,
  'fir.progress': ninetyDayProgress,
  'fir.investigate-two-months': twoMonthInvestigation,
  'zero-fir.transfer': zeroFirTransfer,
  'zero-fir.accept': target.zeroFirAcceptance,
  'dispute.decide': target.jurisdictionDispute,
  'pocso.inform-cwc': pocsoReport,
  'missing-child.ahtu': missingChildHandover,
  'scst.chargesheet': atrocityInvestigation,
  'request.character-certificate': characterCertificate,
} as const satisfies Record<string, ClockRule>;

export type ClockKind = keyof typeof clockRules;

export function isClockKind(text: string): text is ClockKind {
  return Object.hasOwn(clockRules, text);
}

export const clockKinds: readonly ClockKind[] = Object.keys(clockRules).filter(isClockKind);

/** What law or service target says of a kind: time, whose turn, steps, source. */
export function clockRuleOf(kind: ClockKind): ClockRule {
  return clockRules[kind];
}
