import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L3: three days to sign', () => {
  it('L3: ends at 24:00 IST of the third day after the day of receipt, whenever that day the report came', () => {
    for (const receivedAt of ['2026-11-23T00:00:00+05:30', '2026-11-23T18:10:00+05:30', '2026-11-23T23:59:59.999+05:30']) {
      const clock = aClock('complaint.sign', receivedAt);
      expect(stateAt(clock, '2026-11-26T23:59:59.999+05:30')).toBe('warning');
      expect(stateAt(clock, '2026-11-27T00:00:00+05:30')).toBe('late');
    }
  });
  it('L3: one minute of receipt more is one day more', () => {
    expect(stateAt(aClock('complaint.sign', '2026-11-24T00:00:00+05:30'), '2026-11-27T23:59:59.999+05:30')).toBe('warning');
  });
  it('L3: holidays, Sundays, the year’s end and 29 February do not move it', () => {
    expect(stateAt(aClock('complaint.sign', '2026-01-23T10:00:00+05:30'), '2026-01-27T00:00:00+05:30')).toBe('late');
    expect(stateAt(aClock('complaint.sign', '2026-12-30T10:00:00+05:30'), '2027-01-02T23:59:59+05:30')).toBe('warning');
    expect(stateAt(aClock('complaint.sign', '2026-12-30T10:00:00+05:30'), '2027-01-03T00:00:00+05:30')).toBe('late');
    expect(stateAt(aClock('complaint.sign', '2028-02-27T10:00:00+05:30'), '2028-03-02T00:00:00+05:30')).toBe('late');
    expect(stateAt(aClock('complaint.sign', '2027-02-27T10:00:00+05:30'), '2027-03-02T23:59:59+05:30')).toBe('warning');
  });
  it('L3: reminds at once, on the next two mornings and six hours before the end; then it lapses', () => {
    expect(stepLines(aClock('complaint.sign', '2026-11-23T18:10:00+05:30'))).toEqual([
      'remind 2026-11-23 18:10',
      'remind 2026-11-24 09:00',
      'remind 2026-11-25 09:00',
      'remind 2026-11-26 18:00',
      'lapse 2026-11-27 00:00',
    ]);
  });
});
