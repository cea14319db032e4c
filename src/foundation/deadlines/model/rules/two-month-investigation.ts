import type { ClockRule } from '../clock-rule.ts';

/**
 * The investigation of rape and of the listed POCSO offences is complete two months after the recording (rule L23).
 *
 * NB: which sections are listed (BNS 64–68, 70, 71; POCSO 4, 6, 8, 10) is for the module that starts the clock.
 * @see BNSS 2023 s.193(2)
 */
export const twoMonthInvestigation = {
  rules: ['L23'],
  unit: 'months',
  setting: 'investigation.sexualOffenceMonths',
  whoMustAct: 'investigating-officer',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'escalate', share: 0.75, to: 'sdpo' },
    { step: 'escalate', at: 'end', to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;
