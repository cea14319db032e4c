import type { ClockRule } from '../clock-rule.ts';

/**
 * A child that is not traced in four months becomes a matter of the Anti Human Trafficking Unit (rule L39).
 *
 * NB: the search begins with the FIR at once and goes on. Nothing is handed over by the end of a time: an officer does it, and until then the
 * station is late and the SP knows.
 * @see order of the Supreme Court in Bachpan Bachao Andolan, 2013; unverified: general knowledge
 */
export const missingChildHandover = {
  rules: ['L39', '5.6'],
  unit: 'months',
  setting: 'missingChild.ahtuMonths',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
