import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L57: the days of a character certificate', () => {
  it('L57: leave out Sundays and holidays, and the day of the application', () => {
    // From Saturday 10 January 2026 on, three Sundays (11, 18, 25) and Republic Day (Monday 26) fall out.
    const clock = aClock('request.character-certificate', '2026-01-10T10:00:00+05:30');
    expect(stateAt(clock, '2026-01-28T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-01-29T00:00:00+05:30')).toBe('late');
  });
  it('L57: do not leave out Saturdays', () => {
    expect(stepLines(aClock('request.character-certificate', '2026-11-06T10:00:00+05:30')).at(-1)).toBe('escalate range 2026-11-24 00:00');
  });
});
