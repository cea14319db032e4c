import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, istDate } from './instant.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const none = new Set<never>();

describe('working days', () => {
  it('leave out the day itself and Sundays, not Saturdays', () => {
    expect(addWorkingDays(istDate('2026-11-20'), 1, none)).toBe('2026-11-21');
    expect(addWorkingDays(istDate('2026-11-21'), 1, none)).toBe('2026-11-23');
  });
  it('leave out holidays, also where one follows a Sunday', () => {
    expect(addWorkingDays(istDate('2026-01-24'), 1, new Set([istDate('2026-01-26')]))).toBe('2026-01-27');
  });
  it('count back to what was added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 60 }), fc.array(fc.integer({ min: 0, max: 2100 }), { maxLength: 40 }), (start, count, offs) => {
        const first = istDate('2026-01-01');
        const from = addDays(first, start);
        const holidays = new Set(offs.map((off) => addDays(first, off)));
        expect(workingDaysBetween(from, addWorkingDays(from, count, holidays), holidays)).toBe(count);
      }),
    );
  });
});
