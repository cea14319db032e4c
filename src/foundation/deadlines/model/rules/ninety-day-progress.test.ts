import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L21: progress within ninety days', () => {
  const clock = aClock('fir.progress', '2026-11-24T10:00:00+05:30');
  it('L21: is late when the ninetieth day after the registration is over', () => {
    expect(stateAt(clock, '2027-02-22T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-02-23T00:00:00+05:30')).toBe('late');
  });
  it('L21: asks for news on days 15, 30 and 60, tells the SDPO on day 75 and the SP on the morning of day 90', () => {
    expect(stepLines(clock)).toEqual([
      'remind 2026-12-09 09:00',
      'remind 2026-12-24 09:00',
      'remind 2027-01-23 09:00',
      'escalate sdpo 2027-02-07 09:00',
      'escalate sp 2027-02-22 09:00',
    ]);
  });
});
