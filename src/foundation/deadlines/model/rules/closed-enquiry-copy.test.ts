import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L8: copy of a closed enquiry', () => {
  it('L8: is due by 24:00 IST of the seventh day after the closing', () => {
    const clock = aClock('enquiry.closure-copy', '2026-11-24T11:00:00+05:30');
    expect(stateAt(clock, '2026-12-01T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2026-12-02T00:00:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate sdpo 2026-12-02 00:00');
  });
});
