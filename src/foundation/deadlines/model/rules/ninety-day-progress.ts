import type { ClockRule } from '../clock-rule.ts';

/**
 * The informant or victim hears how far the investigation is within ninety days (rule L21).
 *
 * Our own reminders ask for news after 15, 30 and 60 days already. The SDPO is told on day 75, the SP on the morning of day 90.
 * @see BNSS 2023 s.193(3)(ii)
 */
export const ninetyDayProgress = {
  rules: ['L21'],
  unit: 'days',
  setting: 'progress.days',
  whoMustAct: 'investigating-officer',
  serves: 'informant',
  steps: [
    { step: 'remind', setting: 'progress.earlyDays', rung: 0 },
    { step: 'remind', setting: 'progress.earlyDays', rung: 1 },
    { step: 'remind', setting: 'progress.earlyDays', rung: 2 },
    { step: 'escalate', setting: 'progress.escalateDays', rung: 0, to: 'sdpo' },
    { step: 'escalate', setting: 'progress.escalateDays', rung: 1, to: 'sp' },
  ],
  end: 'late',
} as const satisfies ClockRule;
