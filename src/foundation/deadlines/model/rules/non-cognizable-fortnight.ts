import type { ClockRule } from '../clock-rule.ts';

/**
 * The daily diary of non-cognizable cases goes to the Magistrate every fourteen days (rule L11).
 *
 * One clock for one report, on its own record, from its entry in the station's book; the list that carries it to the Magistrate meets it.
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
