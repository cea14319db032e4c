import type { ClockRule } from '../clock-rule.ts';

/**
 * The informant gets a copy of the closing entry, with brief reasons, within a week (rule L8).
 *
 * @see Lalita Kumari v. Government of Uttar Pradesh (2014) 2 SCC 1; unverified: general knowledge
 */
export const closedEnquiryCopy = {
  rules: ['L8'],
  unit: 'days',
  setting: 'enquiry.closureCopyDays',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
  isUnverified: true,
} as const satisfies ClockRule;
