import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L18: certified copy for the accused', () => {
  it('L18: is due 24 hours after the minute of the application', () => {
    const clock = aClock('fir.accused-copy', '2026-11-24T16:45:00+05:30');
    expect(stateAt(clock, '2026-11-25T16:44:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-11-25T16:45:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate sdpo 2026-11-25 16:45');
  });
});
