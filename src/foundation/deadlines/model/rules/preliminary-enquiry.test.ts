import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L7: enquiry before the FIR', () => {
  it('L7: ends at 24:00 IST of the fourteenth day after the permission, over the year’s end too', () => {
    const clock = aClock('enquiry.finish', '2026-12-20T15:00:00+05:30');
    expect(stateAt(clock, '2027-01-03T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-01-04T00:00:00+05:30')).toBe('late');
  });
  it('L7: goes to the SDPO at its end', () => {
    expect(stepLines(aClock('enquiry.finish', '2026-12-20T15:00:00+05:30')).at(-1)).toBe('escalate sdpo 2027-01-04 00:00');
  });
});
