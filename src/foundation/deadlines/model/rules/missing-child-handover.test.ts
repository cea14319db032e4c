import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L39: a missing child and the special unit', () => {
  it('L39: is late, and with the SP, when four months are over', () => {
    const clock = aClock('missing-child.ahtu', '2026-10-31T10:00:00+05:30');
    expect(stepLines(clock).at(-1)).toBe('escalate sp 2027-03-01 00:00');
    expect(stateAt(clock, '2027-02-28T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2027-03-01T00:00:00+05:30')).toBe('late');
  });
});
