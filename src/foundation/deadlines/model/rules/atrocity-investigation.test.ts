import { describe, expect, it } from 'vitest';
import { aClock, stateAt, stepLines } from '../../testing/a-clock.ts';

describe('L41: charge sheet under the SC/ST Act', () => {
  it('L41: is due by 24:00 IST of the sixtieth day', () => {
    const clock = aClock('scst.chargesheet', '2028-01-01T10:00:00+05:30');
    expect(stateAt(clock, '2028-03-01T23:59:59.999+05:30')).toBe('warning');
    expect(stateAt(clock, '2028-03-02T00:00:00+05:30')).toBe('late');
    expect(stepLines(clock).at(-1)).toBe('escalate sp 2028-03-02 00:00');
  });
});
