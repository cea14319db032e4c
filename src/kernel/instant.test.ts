import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, endOfIstDay, instantOf, instantOfMs, istDate, istDateOf, istTimeOf, startOfIstDay } from './instant.ts';

const anyMoment = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instantOfMs);

describe('days in India', () => {
  it('change at 18:30 UTC', () => {
    expect(istDateOf(instantOf('2026-11-23T18:29:59.999Z'))).toBe('2026-11-23');
    expect(istDateOf(instantOf('2026-11-23T18:30:00Z'))).toBe('2026-11-24');
    expect(istTimeOf(instantOf('2026-11-23T18:30:00Z'))).toBe('00:00');
  });
  it('hold every moment from their start up to, not including, their end', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const day = istDateOf(at);
        expect(startOfIstDay(day).getTime()).toBeLessThanOrEqual(at.getTime());
        expect(at.getTime()).toBeLessThan(endOfIstDay(day).getTime());
      }),
    );
  });
  it('count over month ends, leap days and year ends', () => {
    expect(addDays(istDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(istDate('2028-02-28'), 1)).toBe('2028-02-29');
    expect(addDays(istDate('2027-02-28'), 1)).toBe('2027-03-01');
    expect(addDays(istDate('2027-03-01'), -1)).toBe('2027-02-28');
  });
  it('a month later is the day of the same number, or the last one of a shorter month', () => {
    expect(addMonths(istDate('2026-11-30'), 3)).toBe('2027-02-28');
    expect(addMonths(istDate('2026-08-24'), 3)).toBe('2026-11-24');
    expect(addMonths(istDate('2026-12-31'), 1)).toBe('2027-01-31');
  });
  it('refuse days that do not exist and moments without a zone', () => {
    expect(() => istDate('2026-02-29')).toThrow(RangeError);
    expect(() => istDate('24-11-2026')).toThrow(RangeError);
    expect(() => instantOf('2026-11-24T10:00:00')).toThrow(RangeError);
  });
});
