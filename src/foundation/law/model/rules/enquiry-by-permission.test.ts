import { describe, expect, test } from 'vitest';
import { anOffence, aPunishment } from '../../testing/offence.builder.ts';
import type { Offence } from '../offence.ts';
import type { Term } from '../term.ts';
import { enquiryBandOf } from './enquiry-before-fir.ts';
import { enquiryByPermission } from './enquiry-by-permission.ts';

const of = (...offences: (Offence | undefined)[]) => enquiryByPermission(offences.map((offence) => ({ offence })));
const punishable = (longestTerm: Term, changes: Partial<Offence> = {}) => {
  const punishment = aPunishment({ longestTerm });
  return anOffence({ punishment, enquiryBand: enquiryBandOf(punishment), ...changes });
};
const months = (count: number): Term => ({ count, unit: 'months' });

describe('L7: three years or more but less than seven', () => {
  test.each([
    [35, 'outside-band'],
    [36, 'may-ask'],
    [83, 'may-ask'],
    [84, 'outside-band'],
  ] as const)('L7: up to %i months of prison: %s', (count, verdict) => {
    expect(of(punishable(months(count)))).toBe(verdict);
  });

  test('L7: one offence outside the band takes the whole case to the FIR, even if its row is unconfirmed', () => {
    const grave = punishable(months(84), { confidence: 'C', cognizable: 'unknown' });
    expect(of(punishable(months(36)), grave)).toBe('outside-band');
  });

  test('L7: a non-cognizable offence beside it changes nothing; alone it opens nothing', () => {
    const insult = punishable(months(12), { cognizable: 'no' });
    expect(of(insult, punishable(months(36)))).toBe('may-ask');
    expect(of(insult)).toBe('nothing-cognizable');
    expect(of()).toBe('no-section');
  });
});

test.each([
  ['a row of confidence B', anOffence({ confidence: 'B' })],
  ['a row that hangs on facts', anOffence({ cognizable: 'depends' })],
  ['a row that does not know', anOffence({ cognizable: 'unknown' })],
  ['a section that is not in force', anOffence({ inForce: false })],
  ['a section that the tables lack', undefined],
])('L7: %s needs the permitting officer’s own look', (_, offence) => {
  expect(of(offence)).toBe('may-ask-unconfirmed');
  expect(of(anOffence(), offence)).toBe('may-ask-unconfirmed');
});
