import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L10: silence of the station', () => {
  it('L10: opens the way to the SP when seven days are over, and not a minute before', () => {
    const clock = aClock('complaint.unanswered', '2026-11-24T11:00:00+05:30');
    expect(stepLines(clock)).toEqual(['lapse 2026-12-02 00:00']);
    expect(stateAt(clock, '2026-12-01T23:59:59.999+05:30')).toBe('warning');
  });
});
