import type { ClockRule } from '../clock-rule.ts';

/**
 * A Zero FIR is on its way to its own station within a day, with an alarm after fifteen hours (rule L12).
 *
 * NB: the law names no hours; both numbers are an internal target and are never shown as law. Urgent steps for women, children
 * and the injured come before the transfer and do not wait for this clock.
 */
export const zeroFirTransfer = {
  rules: ['L12', '5.3'],
  unit: 'hours',
  setting: 'zeroFir.transferHours',
  whoMustAct: 'sho',
  serves: 'informant',
  steps: [
    { step: 'remind', setting: 'zeroFir.alarmHours', rung: 0 },
    { step: 'escalate', at: 'end', to: 'sdpo' },
  ],
  end: 'late',
} as const satisfies ClockRule;
