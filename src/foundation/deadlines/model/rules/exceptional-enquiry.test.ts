import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L8: an enquiry in an exceptional case', () => {
  it('L8: ends at 24:00 IST of the forty-second day after its beginning, and goes to the SP then', () => {
    const clock = aClock('enquiry.exceptional', '2026-11-24T15:00:00+05:30');
    expect(stateAt(clock, '2027-01-05T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-01-06T00:00:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate sp 2027-01-06 00:00');
  });
});
