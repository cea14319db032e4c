import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTerm, monthsOf, parseTerm, termOfYears, type Term } from './term.ts';

test.each<[number, Term]>([
  [7, { count: 7, unit: 'years' }],
  [0.5, { count: 6, unit: 'months' }],
  [0.25, { count: 3, unit: 'months' }],
  [0.083, { count: 1, unit: 'months' }],
  [0.003, { count: 1, unit: 'days' }],
  [0.019, { count: 7, unit: 'days' }],
])('%f years in the table is %o', (years, term) => {
  expect(termOfYears(years)).toEqual(term);
});

test.each([0, -1, Number.NaN, 0.0001])('%f years is no term', (years) => {
  expect(termOfYears(years)).toBeUndefined();
});

test('six years and eleven months stay below seven years', () => {
  expect(monthsOf({ count: 83, unit: 'months' })).toBeLessThan(monthsOf({ count: 7, unit: 'years' }));
});

test('what is written is read back', () => {
  const terms = fc.record({ count: fc.integer({ min: 1, max: 99 }), unit: fc.constantFrom<Term['unit']>('years', 'months', 'days') });
  fc.assert(fc.property(terms, (term) => {
    expect(parseTerm(formatTerm(term))).toEqual(term);
  }));
});

test('P3W is no term of the Acts', () => {
  expect(() => parseTerm('P3W')).toThrow(RangeError);
});
