import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L23: two months for the investigation', () => {
  it('L23: ends at 24:00 IST of the day with the same number', () => {
    const clock = aClock('fir.investigate-two-months', '2026-11-24T10:00:00+05:30');
    expect(stateAt(clock, '2027-01-24T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-01-25T00:00:00+05:30')).toBe('late');
  });
  it('L23: ends with a month that is too short for the number', () => {
    expect(stepLines(aClock('fir.investigate-two-months', '2026-12-31T10:00:00+05:30')).at(-1)).toBe('escalate sp 2027-03-01 00:00');
    expect(stepLines(aClock('fir.investigate-two-months', '2027-12-31T10:00:00+05:30')).at(-1)).toBe('escalate sp 2028-03-01 00:00');
    expect(stateAt(aClock('fir.investigate-two-months', '2027-12-31T10:00:00+05:30'), '2028-02-29T23:59:59.999+05:30')).toBe('warning');
  });
});
