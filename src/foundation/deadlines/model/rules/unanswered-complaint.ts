import type { ClockRule } from '../clock-rule.ts';

/**
 * When the station stays silent, the way to the Superintendent opens by itself (rule L10).
 *
 * The law gives no number of days: seven are the default of the settings. A refusal opens the same way at once, without this clock.
 * @see BNSS 2023 s.173(4); unverified: the days are our own
 */
export const unansweredComplaint = {
  rules: ['L10'],
  unit: 'days',
  setting: 'complaint.unansweredDays',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [{ step: 'lapse', at: 'end' }],
  end: 'takes-effect',
  isUnverified: true,
} as const satisfies ClockRule;
