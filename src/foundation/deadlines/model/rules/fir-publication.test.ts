import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L14: the FIR goes on the web', () => {
  it('L14: within 24 hours, counted from the minute', () => {
    const clock = aClock('fir.publish', '2028-02-28T20:30:42+05:30');
    expect(stateAt(clock, '2028-02-29T20:29:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2028-02-29T20:30:00+05:30')).toBe('late');
  });
  it('L14: asks for the reason after 24 hours, tells the SDPO after 48 and the SP of the breach after 72', () => {
    expect(stepLines(aClock('fir.publish', '2026-11-24T10:00:00+05:30'))).toEqual([
      'remind 2026-11-25 04:00',
      'remind 2026-11-25 09:00',
      'remind 2026-11-25 10:00',
      'remind 2026-11-26 09:00',
      'escalate sdpo 2026-11-26 10:00',
      'remind 2026-11-27 09:00',
      'escalate sp 2026-11-27 10:00',
    ]);
  });
});
