import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, instantOfMs } from '../../../kernel/instant.ts';
import { clockStateOf, shareUsed, timeLeft, type ClockTimes } from './clock.ts';

/** Four hours: amber after three. */
const clock: ClockTimes = { startedAt: instantOf('2026-11-24T08:00:00Z'), warningAt: instantOf('2026-11-24T11:00:00Z'), dueAt: instantOf('2026-11-24T12:00:00Z') };
const anyNow = fc.integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 10, 30) }).map(instantOfMs);

describe('how a clock stands', () => {
  it.each([
    ['2026-11-24T10:59:59.999Z', 'on-time'],
    ['2026-11-24T11:00:00Z', 'warning'],
    ['2026-11-24T11:59:59.999Z', 'warning'],
    ['2026-11-24T12:00:00Z', 'late'],
  ])('at %s: %s', (now, state) => {
    expect(clockStateOf(clock, instantOf(now))).toBe(state);
  });
  it('met is final, whenever it was met and whatever else is known', () => {
    fc.assert(
      fc.property(anyNow, anyNow, anyNow, (now, metAt, pausedAt) => {
        expect(clockStateOf({ ...clock, metAt, pausedAt }, now)).toBe('met');
      }),
    );
  });
  it('a clock that stands still is not late, and one that lapsed is not on time', () => {
    fc.assert(
      fc.property(anyNow, anyNow, (now, at) => {
        expect(clockStateOf({ ...clock, pausedAt: at }, now)).toBe('paused');
        expect(clockStateOf({ ...clock, lapsedAt: clock.dueAt }, now)).toBe('late');
      }),
    );
  });
});

describe('the time of a clock', () => {
  it('is used from 0 to 1, never less for a later moment', () => {
    fc.assert(
      fc.property(anyNow, fc.nat({ max: 86_400_000 }), (now, laterMs) => {
        const [used, usedLater] = [shareUsed(clock, now), shareUsed(clock, instantOfMs(now.getTime() + laterMs))];
        expect(used).toBeGreaterThanOrEqual(0);
        expect(usedLater).toBeGreaterThanOrEqual(used);
        expect(usedLater).toBeLessThanOrEqual(1);
      }),
    );
    expect(shareUsed(clock, instantOf('2026-11-24T09:00:00Z'))).toBe(0.25);
  });
  it('leaves stops out', () => {
    const stopped: ClockTimes = { ...clock, warningAt: instantOf('2026-11-24T13:00:00Z'), dueAt: instantOf('2026-11-24T14:00:00Z'), pausedMs: 7_200_000 };
    expect(shareUsed(stopped, instantOf('2026-11-24T12:00:00Z'))).toBe(0.5);
    expect(shareUsed({ ...clock, pausedAt: instantOf('2026-11-24T10:00:00Z') }, instantOf('2026-11-25T10:00:00Z'))).toBe(0.5);
  });
  it('that is left counts down in whole minutes, and up once late', () => {
    expect(timeLeft(clock, instantOf('2026-11-22T06:58:30Z'))).toEqual({ late: false, days: 2, hours: 5, minutes: 1 });
    expect(timeLeft(clock, instantOf('2026-11-24T12:00:00Z'))).toEqual({ late: true, days: 0, hours: 0, minutes: 0 });
    expect(timeLeft(clock, instantOf('2026-11-25T14:03:59Z'))).toEqual({ late: true, days: 1, hours: 2, minutes: 3 });
  });
  it('stays what it was when the clock was met', () => {
    expect(timeLeft({ ...clock, metAt: instantOf('2026-11-24T11:00:00Z') }, instantOf('2027-01-01T00:00:00Z'))).toEqual({ late: false, days: 0, hours: 1, minutes: 0 });
  });
});
