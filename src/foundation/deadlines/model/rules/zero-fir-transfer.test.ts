import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L12: transfer of a Zero FIR', () => {
  it('L12: is late 24 hours after the minute of registration, whatever the day', () => {
    const clock = aClock('zero-fir.transfer', '2026-12-31T18:10:00+05:30');
    expect(stateAt(clock, '2027-01-01T18:09:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-01-01T18:10:00+05:30')).toBe('late');
  });
  it('L12: gives alarm after fifteen hours and goes to the SDPO at its end', () => {
    expect(stepLines(aClock('zero-fir.transfer', '2026-12-31T18:10:00+05:30'))).toEqual(['remind 2027-01-01 09:10', 'escalate sdpo 2027-01-01 18:10']);
  });
});
