import type { ClockRule } from '../clock-rule.ts';

/**
 * A character certificate is decided within the stipulated working days: public holidays do not count (rule L57).
 *
 * Starts with a complete application only (L56). Stands still while the applicant owes an answer to a notice.
 * @see Bihar Right to Public Services Act 2011; unverified: fourteen days as reported (L61), to be read in the schedule
 */
export const characterCertificate = {
  rules: ['L57', 'L61'],
  unit: 'working-days',
  setting: 'rtps.characterCertDays',
  whoMustAct: 'sp',
  serves: 'applicant',
  steps: [
    { step: 'remind', share: 0.5 },
    { step: 'remind', share: 0.75 },
    { step: 'escalate', at: 'end', to: 'range' },
  ],
  end: 'late',
  isPausable: true,
  isUnverified: true,
} as const satisfies ClockRule;
