import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMs, endOfIstDay, instantOf, instantOfMs, istDate, istDateOf, istTimeOf } from '../../../kernel/instant.ts';
import { addWorkingDays, workingDaysBetween } from '../../../kernel/working-days.ts';
import { daysBetween, lastDayBefore } from './calendar.ts';
import { resumedDueAt } from './resume-clock.ts';

const holidays = new Set([istDate('2026-01-26'), istDate('2026-03-04')]);
const anyMoment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) }).map(instantOfMs);
const anyStop = fc.record({ pausedAt: anyMoment, forMs: fc.nat({ max: 60 * 86_400_000 }), left: fc.integer({ min: 0, max: 30 }) });

describe('a clock that stood still', () => {
  it('has the same milliseconds left in hours and minutes', () => {
    fc.assert(
      fc.property(anyStop, ({ pausedAt, forMs, left }) => {
        const [dueAt, resumedAt] = [addMs(pausedAt, left * 3_600_000), addMs(pausedAt, forMs)];
        expect(resumedDueAt({ unit: 'hours', dueAt, pausedAt, resumedAt, holidays }).getTime() - resumedAt.getTime()).toBe(left * 3_600_000);
      }),
    );
  });
  it('has the same days left in days, and ends at midnight', () => {
    fc.assert(
      fc.property(anyStop, ({ pausedAt, forMs, left }) => {
        const resumedAt = addMs(pausedAt, forMs);
        const dueAt = addMs(endOfIstDay(istDateOf(pausedAt)), left * 86_400_000);
        const resumed = resumedDueAt({ unit: 'days', dueAt, pausedAt, resumedAt, holidays });
        expect(daysBetween(istDateOf(resumedAt), lastDayBefore(resumed))).toBe(left);
        expect(istTimeOf(resumed)).toBe('00:00');
      }),
    );
  });
  it('has the same working days left for a service under the RTPS Act', () => {
    fc.assert(
      fc.property(anyStop, ({ pausedAt, forMs, left }) => {
        const resumedAt = addMs(pausedAt, forMs);
        const dueAt = endOfIstDay(addWorkingDays(istDateOf(pausedAt), left + 1, holidays));
        const resumed = resumedDueAt({ unit: 'working-days', dueAt, pausedAt, resumedAt, holidays });
        expect(workingDaysBetween(istDateOf(resumedAt), lastDayBefore(resumed), holidays)).toBe(left + 1);
      }),
    );
  });
  it('stays as late as it was', () => {
    const stop = { dueAt: instantOf('2026-01-20T00:00:00+05:30'), pausedAt: instantOf('2026-01-22T10:00:00+05:30'), resumedAt: instantOf('2026-01-25T10:00:00+05:30'), holidays };
    expect(resumedDueAt({ ...stop, unit: 'working-days' })).toEqual(instantOf('2026-01-23T00:00:00+05:30'));
  });
});
