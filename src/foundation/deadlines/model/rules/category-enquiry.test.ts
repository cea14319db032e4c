import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L8: enquiry whether an offence is disclosed', () => {
  it('L8: ends at 24:00 IST of the fifteenth day after its beginning, and goes to the SDPO then', () => {
    const clock = aClock('enquiry.disclosure', '2026-11-24T15:00:00+05:30');
    expect(stateAt(clock, '2026-12-09T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-12-10T00:00:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate sdpo 2026-12-10 00:00');
  });
});
