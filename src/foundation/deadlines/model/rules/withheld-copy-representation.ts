import type { ClockRule } from '../clock-rule.ts';

/**
 * Whoever was refused a copy of a sensitive FIR gets the answer of the committee of three within three days (rule L17).
 *
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473; unverified: three officers and three days are general knowledge
 */
export const withheldCopyRepresentation = {
  rules: ['L17'],
  unit: 'days',
  setting: 'fir.grievance.days',
  whoMustAct: 'sp',
  serves: 'applicant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
