import type { ClockRule } from '../clock-rule.ts';

/**
 * Time to sign information sent electronically (rule L3).
 *
 * Ends at 24:00 IST of the third calendar day after the day of receipt; holidays and office hours do not move it.
 * NB: a lapse closes nothing but this clock. The complaint, its diary entry and the right to sign stay (rule L3a).
 * @see BNSS 2023 s.173(1)(ii), "within three days"
 */
export const threeDaySignature = {
  rules: ['L3', 'L3a'],
  unit: 'days',
  setting: 'efir.signatureDays',
  whoMustAct: 'informant',
  serves: 'informant',
  steps: [
    { step: 'remind', at: 'start' },
    { step: 'remind', morningOf: 1 },
    { step: 'remind', morningOf: 2 },
    { step: 'remind', lastHours: 6 },
    { step: 'lapse', at: 'end' },
  ],
  end: 'lapses',
} as const satisfies ClockRule;
