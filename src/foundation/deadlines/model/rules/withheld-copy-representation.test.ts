import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L17: answer about a withheld copy', () => {
  it('L17: is due by 24:00 IST of the third day after the representation came', () => {
    const clock = aClock('fir.representation', '2026-11-28T23:59:00+05:30');
    expect(stateAt(clock, '2026-12-01T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-12-02T00:00:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate range 2026-12-02 00:00');
  });
});
