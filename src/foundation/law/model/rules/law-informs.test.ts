import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { firPathOf, needsForNonCognizable } from './law-informs.ts';

const ground = 'The words alone are an insult between neighbours.';
const claim = (offence: ReturnType<typeof anOffence> | undefined, changes: Partial<Parameters<typeof needsForNonCognizable>[0]> = {}) => ({
  sections: [{ provision: 'BNS 352', offence }],
  ground,
  isCountersigned: false,
  ...changes,
});

test('L8: the way to an FIR is open without any offence', () => {
  expect(firPathOf([])).toEqual({ open: true, advice: 'officer-decides' });
});

test('L11: a confirmed non-cognizable section and the officer\'s ground are enough', () => {
  expect(needsForNonCognizable(claim(anOffence({ cognizable: 'no' })))).toEqual([]);
});

test('L11: without a ground in the officer\'s own words nothing leaves as non-cognizable', () => {
  expect(needsForNonCognizable(claim(anOffence({ cognizable: 'no' }), { ground: '   ok   ' }))).toEqual(['ground']);
});

test('L11: without a section nothing leaves as non-cognizable, not even countersigned', () => {
  expect(needsForNonCognizable(claim(undefined, { sections: [], isCountersigned: true }))).toEqual(['section']);
});

test.each([
  ['a row of confidence B', anOffence({ cognizable: 'no', confidence: 'B' })],
  ['a row of confidence C', anOffence({ cognizable: 'no', confidence: 'C' })],
  ['an unconfirmed cognizable row', anOffence({ cognizable: 'yes', confidence: 'B' })],
  ['a row that hangs on facts', anOffence({ cognizable: 'depends' })],
  ['a section that is not in force', anOffence({ cognizable: 'no', inForce: false })],
  ['a section that the table lacks', undefined],
])('L11: %s needs the countersignature, and with it may pass', (_, offence) => {
  expect(needsForNonCognizable(claim(offence))).toEqual(['countersignature']);
  expect(needsForNonCognizable(claim(offence, { isCountersigned: true }))).toEqual([]);
});

test('L8: a confirmed cognizable section bars the way, countersigned or not', () => {
  expect(needsForNonCognizable(claim(anOffence(), { isCountersigned: true }))).toEqual(['not-cognizable']);
});
