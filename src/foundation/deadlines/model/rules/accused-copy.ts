import type { ClockRule } from '../clock-rule.ts';

/**
 * An accused person who asks the police for a certified copy of the FIR has it within 24 hours (rule L18).
 *
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473
 */
export const accusedCopy = {
  rules: ['L18'],
  unit: 'hours',
  setting: 'fir.accusedCopyHours',
  whoMustAct: 'sho',
  serves: 'accused',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;
