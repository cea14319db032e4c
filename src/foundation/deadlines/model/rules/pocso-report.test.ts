import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L37: report to the Child Welfare Committee', () => {
  it('L37: is due 24 hours after the minute, and the SDPO knows before', () => {
    const clock = aClock('pocso.inform-cwc', '2026-11-24T02:15:00+05:30');
    expect(stateAt(clock, '2026-11-25T02:14:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-11-25T02:15:00+05:30')).toBe('late');
    expect(stepLines(clock)).toEqual(['remind 2026-11-24 14:15', 'escalate sdpo 2026-11-24 20:15', 'escalate sp 2026-11-25 02:15']);
  });
});
