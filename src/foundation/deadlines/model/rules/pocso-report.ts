import type { ClockRule } from '../clock-rule.ts';

/**
 * The Child Welfare Committee and the Special Court know of an offence against a child within 24 hours (rule L37).
 *
 * @see POCSO Act 2012 s.19(6); unverified: general knowledge
 */
export const pocsoReport = {
  rules: ['L37'],
  unit: 'hours',
  setting: 'pocso.informHours',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'escalate', share: 0.75, to: 'sdpo' },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
