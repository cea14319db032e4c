import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L11: non-cognizable reports go to the Magistrate every fortnight', () => {
  it('L11: ends at 24:00 IST of the fourteenth day, over the end of February too', () => {
    expect(stateAt(aClock('ncr.fortnight', '2027-02-20T09:00:00+05:30'), '2027-03-06T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(aClock('ncr.fortnight', '2027-02-20T09:00:00+05:30'), '2027-03-07T00:00:00+05:30')).toBe('late');
    expect(stepLines(aClock('ncr.fortnight', '2028-02-20T09:00:00+05:30')).at(-1)).toBe('escalate sdpo 2028-03-06 00:00');
  });
});
