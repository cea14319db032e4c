import type { ClockRule } from '../clock-rule.ts';

/**
 * In exceptional cases an enquiry that only asks whether a cognizable offence is disclosed is over in six weeks (rule L8), counted
 * from its beginning like the fifteen days that it takes the place of.
 *
 * NB: that a supervising officer has recorded the reasons is for the module that starts the clock (`extendEnquiry`).
 * @see Lalita Kumari v. Government of Uttar Pradesh (2014) 2 SCC 1, para 120, as modified 5 March 2014; unverified: general knowledge
 */
export const exceptionalEnquiry = {
  rules: ['L8'],
  unit: 'days',
  setting: 'enquiry.exceptionalDays',
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
