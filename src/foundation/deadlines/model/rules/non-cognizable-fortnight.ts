import type { ClockRule } from '../clock-rule.ts';

/**
 * The daily diary of non-cognizable cases goes to the Magistrate every fourteen days (rule L11).
 *
 * One clock for one report; the next one starts when this one is met.
 * @see BNSS 2023 s.174(1)(ii)
 */
export const nonCognizableFortnight = {
  rules: ['L11'],
  unit: 'days',
  setting: 'ncr.forwardDays',
  whoMustAct: 'sho',
  serves: 'police',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;
