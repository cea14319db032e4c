import { describe, expect, test } from 'vitest';
import { istDate } from '../../../../kernel/instant.ts';
import { anOffence } from '../../testing/offence.builder.ts';
import { enquiryCategories, faultsOfCategoryEnquiry, type CategoryClaim } from './enquiry-by-category.ts';

const claim = (changes: Partial<CategoryClaim> = {}): CategoryClaim => ({
  category: 'commercial',
  sections: [],
  ground: 'A quarrel about an account between two traders.',
  occurredOn: istDate('2026-08-24'),
  reportedOn: istDate('2026-11-24'),
  isGrave: false,
  ...changes,
});

test.each(enquiryCategories.filter((category) => category !== 'delay'))('L8: %s: an enquiry may begin at once', (category) => {
  expect(faultsOfCategoryEnquiry(claim({ category }))).toEqual([]);
});

test('L8: a named section that is cognizable answers the question, whatever its confidence: FIR', () => {
  expect(faultsOfCategoryEnquiry(claim({ sections: [{ offence: anOffence() }] }))).toEqual(['disclosed']);
  expect(faultsOfCategoryEnquiry(claim({ sections: [{ offence: anOffence({ confidence: 'C' }) }] }))).toEqual(['disclosed']);
});

test.each([
  ['non-cognizable', anOffence({ cognizable: 'no' })],
  ['open on facts', anOffence({ cognizable: 'depends' })],
  ['not in force', anOffence({ inForce: false })],
  ['not in the tables', undefined],
])('L8: a section that is %s leaves the question open', (_, offence) => {
  expect(faultsOfCategoryEnquiry(claim({ sections: [{ offence }] }))).toEqual([]);
});

describe('L8: a report more than three months late', () => {
  test.each([
    ['2026-08-24', '2026-11-24', false],
    ['2026-08-24', '2026-11-25', true],
    ['2026-11-30', '2027-02-28', false],
    ['2026-11-30', '2027-03-01', true],
  ] as const)('L8: of %s, told on %s: late is %s', (occurredOn, reportedOn, isLate) => {
    expect(faultsOfCategoryEnquiry(claim({ category: 'delay', occurredOn: istDate(occurredOn), reportedOn: istDate(reportedOn) }))).toEqual(isLate ? [] : ['not-late']);
  });
  test('L8: a day that nobody knows is not late', () => {
    expect(faultsOfCategoryEnquiry(claim({ category: 'delay', occurredOn: undefined }))).toEqual(['not-late']);
  });
});

test('L8: it needs a ground in the officer’s own words', () => {
  expect(faultsOfCategoryEnquiry(claim({ ground: '  ok      ' }))).toEqual(['ground']);
  expect(faultsOfCategoryEnquiry(claim({ ground: '1234567890' }))).toEqual([]);
});

test('L8: in a grave matter nothing waits', () => {
  expect(faultsOfCategoryEnquiry(claim({ category: 'matrimonial', isGrave: true }))).toEqual(['grave']);
});
