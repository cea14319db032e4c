import type { ClockRule } from './clock-rule.ts';

/**
 * Clocks that no statute sets: targets of this service (lifecycles 5.0, 5.1, 5.3), shown as such and never as law.
 */

/** Danger to life, a child, a sexual offence: duty officer at once, SDPO after 15 minutes, district control room after 30. */
export const graveReceipt = {
  rules: ['5.0'],
  unit: 'minutes',
  setting: 'grave.escalateMinutes',
  whoMustAct: 'duty-officer',
  serves: 'informant',
  steps: [
    { step: 'remind', at: 'start' },
    { step: 'escalate', at: 'end', to: 'sdpo' },
    { step: 'escalate', setting: 'grave.escalateMinutes', rung: 1, to: 'control-room' },
  ],
  end: 'late',
} as const satisfies ClockRule;

/** The place gave no station: the district desk names one. */
export const stationNaming = {
  rules: ['C15', '5.1'],
  unit: 'hours',
  setting: 'complaint.routeHours',
  whoMustAct: 'district-desk',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;

export const officerNaming = {
  rules: ['5.1'],
  unit: 'hours',
  setting: 'complaint.assignHours',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;

export const firstContact = { ...officerNaming, setting: 'complaint.contactHours', whoMustAct: 'investigating-officer' } as const satisfies ClockRule;

/** Something has to happen; silence is told to the SP. The person's own clocks are the first contact and the way to the SP (L10). */
export const firstAction = {
  rules: ['5.1'],
  unit: 'days',
  setting: 'complaint.actionDays',
  whoMustAct: 'investigating-officer',
  serves: 'police',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;

/** For non-cognizable and doubtful matters; a cognizable one has `firRegistration` instead. */
export const complaintDecision = {
  rules: ['5.1'],
  unit: 'days',
  setting: 'complaint.decisionDays',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
  // Stands still while an enquiry before the FIR runs, which has an end of its own (BNSS s.173(3)).
  isPausable: true,
} as const satisfies ClockRule;

/** Cognizable and signed: the FIR is a duty (L8); the hours are ours. */
export const firRegistration = {
  rules: ['5.0', 'L8'],
  unit: 'hours',
  setting: 'complaint.registerHours',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
    { step: 'escalate', share: 2, to: 'sp' },
  ],
  end: 'late',
  // As above.
  isPausable: true,
} as const satisfies ClockRule;

export const appealDecision = {
  rules: ['5.1'],
  unit: 'days',
  setting: 'appeal.decisionDays',
  whoMustAct: 'sp',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
} as const satisfies ClockRule;

/** A complaint about the police lies with the office above the one complained of: the same hours as a station has, and the SP's days (5.1). */
export const misconductOfficer = {
  rules: ['5.1'],
  unit: 'hours',
  setting: 'complaint.assignHours',
  whoMustAct: 'sp',
  serves: 'informant',
  steps: [
    { step: 'remind', at: 'start' },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
} as const satisfies ClockRule;

export const misconductContact = { ...misconductOfficer, setting: 'complaint.contactHours', steps: [{ step: 'remind', share: 0.75 }, { step: 'escalate', at: 'end', to: 'range' }] } as const satisfies ClockRule;

export const misconductDecision = { ...appealDecision } as const satisfies ClockRule;

/** Time in which a withdrawal can be taken back, silently: so it is no clock of the person's page, from which it would be missed. */
export const withdrawalEffect = {
  rules: ['5.0'],
  unit: 'hours',
  setting: 'withdrawal.effectHours',
  whoMustAct: 'informant',
  serves: 'police',
  steps: [{ step: 'lapse', at: 'end' }],
  end: 'takes-effect',
} as const satisfies ClockRule;

/** Grave, sexual, family or SC/ST: an officer speaks with the person within the hours of the withdrawal; the SP sees to it, and is told at once. */
export const withdrawalTalk = {
  rules: ['5.0'],
  unit: 'hours',
  setting: 'withdrawal.effectHours',
  whoMustAct: 'sp',
  serves: 'police',
  steps: [
    { step: 'remind', at: 'start' },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
} as const satisfies ClockRule;

/** The person says that the typed text is not what was said (C18): the station types it anew or says why not. */
export const correctionAnswer = {
  rules: ['C18'],
  unit: 'hours',
  setting: 'correction.answerHours',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;

/** The two stations may lie under two officers: a Zero FIR that nobody accepts goes to the SP. */
export const zeroFirAcceptance = {
  rules: ['5.3'],
  unit: 'hours',
  setting: 'zeroFir.acceptHours',
  whoMustAct: 'receiving-sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;

export const jurisdictionDispute = {
  rules: ['5.3'],
  unit: 'hours',
  setting: 'dispute.decisionHours',
  whoMustAct: 'sp',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
} as const satisfies ClockRule;
