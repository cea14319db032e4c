import { describe, expect, test } from 'vitest';
import { anOffence, aPunishment } from '../../testing/offence.builder.ts';
import type { EnquiryBand } from '../offence.ts';
import type { Term } from '../term.ts';
import { enquiryBandOf, enquiryBeforeFir, enquiryVerdict } from './enquiry-before-fir.ts';

const years = (count: number): Term => ({ count, unit: 'years' });
const months = (count: number): Term => ({ count, unit: 'months' });

describe('L7: three years or more but less than seven', () => {
  test.each<[string, Term, EnquiryBand]>([
    ['2 years', years(2), 'below'],
    ['2 years 11 months', months(35), 'below'],
    ['3 years', years(3), '3-to-under-7'],
    ['6 years 11 months', months(83), '3-to-under-7'],
    ['7 years', years(7), '7-or-more'],
    ['1 day', { count: 1, unit: 'days' }, 'below'],
  ])('L7: %s', (_, longestTerm, band) => {
    expect(enquiryBandOf(aPunishment({ longestTerm }))).toBe(band);
  });

  test('L7: life, death and a least term alone count as seven or more', () => {
    expect(enquiryBandOf(aPunishment({ life: true }))).toBe('7-or-more');
    expect(enquiryBandOf(aPunishment({ death: true }))).toBe('7-or-more');
    expect(enquiryBandOf(aPunishment({ longestTerm: undefined, leastTerm: years(2) }))).toBe('7-or-more');
  });

  test('L7: a fine alone is below, the punishment of another offence is open', () => {
    expect(enquiryBandOf(aPunishment({ longestTerm: undefined }))).toBe('below');
    expect(enquiryBandOf(aPunishment({ longestTerm: undefined, fine: { kind: 'depends' } }))).toBe('depends');
  });
});

test('L7: an enquiry is allowed where every cognizable offence lies in the band', () => {
  expect(enquiryVerdict([anOffence(), anOffence({ cognizable: 'no', enquiryBand: 'below' })], {})).toBe('allowed');
});

test.each<EnquiryBand>(['below', '7-or-more', 'depends'])('L7: one cognizable offence of band %s takes the case to the FIR', (enquiryBand) => {
  expect(enquiryVerdict([anOffence(), anOffence({ enquiryBand })], {})).toBe('not-allowed');
});

test('L7: without a cognizable offence the question does not arise', () => {
  expect(enquiryVerdict([anOffence({ cognizable: 'no' })], {})).toBe('none');
  expect(enquiryBeforeFir([], {})).toBeUndefined();
});

test('L7: the consequence names the offences it rests on', () => {
  expect(enquiryBeforeFir([anOffence({ id: 1 }), anOffence({ id: 2, enquiryBand: '7-or-more' })], {})).toMatchObject({ code: 'enquiry-not-allowed', rule: 'L7', offenceIds: [2] });
  expect(enquiryBeforeFir([anOffence({ id: 1 })], {})).toMatchObject({ code: 'enquiry-allowed', rule: 'L7', unverified: false, offenceIds: [1] });
});
