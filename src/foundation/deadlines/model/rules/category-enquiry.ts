import type { ClockRule } from '../clock-rule.ts';

/**
 * An enquiry that only asks whether a cognizable offence is disclosed is over in fifteen days (rule L8): seven in the judgment of
 * 2013, fifteen since the order of 2014. Six weeks "in exceptional cases" are a clock of their own, see `exceptionalEnquiry`.
 *
 * NB: which matters allow it is for the module that starts the clock (`faultsOfCategoryEnquiry`).
 * @see Lalita Kumari v. Government of Uttar Pradesh (2014) 2 SCC 1, para 120, as modified 5 March 2014; unverified: general knowledge
 */
export const categoryEnquiry = {
  rules: ['L8'],
  unit: 'days',
  setting: 'enquiry.categoryDays',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
