import type { ClockRule } from '../clock-rule.ts';

/**
 * An enquiry before the FIR is over in fourteen days, counted from the permission (rule L7).
 *
 * NB: whether an enquiry is allowed at all (band of punishment, permission of a DySP) is for the module that starts the clock.
 * @see BNSS 2023 s.173(3)
 */
export const preliminaryEnquiry = {
  rules: ['L7'],
  unit: 'days',
  setting: 'pe.maxDays',
  whoMustAct: 'investigating-officer',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;
