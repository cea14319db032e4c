import { describe, expect, it } from 'vitest';
import { firNumberText } from '../../fir/model/first-information-report.ts';
import { readFirNumber } from './fir-number.ts';

describe('the number of an FIR', () => {
  it.each([{ series: 'regular', number: 12, year: 2026 }, { series: 'zero', number: 12, year: 2026 }] as const)('is read as it is printed: $series', (fir) => {
    expect(readFirNumber(` ${firNumberText(fir)} `)).toEqual(fir);
  });
  it.each(['', '12', '12-2026', '0/2026', '12/26', 'x/2026', '1234567/2026'])('is not %o', (typed) => {
    expect(readFirNumber(typed)).toBeUndefined();
  });
});
