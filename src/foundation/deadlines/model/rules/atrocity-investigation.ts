import type { ClockRule } from '../clock-rule.ts';

/**
 * Under the SC/ST Act the charge sheet is before the court sixty days after the FIR (rule L41).
 *
 * @see SC/ST (Prevention of Atrocities) Rules 1995 rule 7(2); unverified: general knowledge
 */
export const atrocityInvestigation = {
  rules: ['L41'],
  unit: 'days',
  setting: 'investigation.atrocityDays',
  whoMustAct: 'investigating-officer',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
