import { expect, test } from 'vitest';
import { punishmentText } from '../messages/punishment-text.ts';
import { aPunishment } from '../testing/offence.builder.ts';
import { formatFine, parseFine, type Fine } from './punishment.ts';

test.each<[string, Fine]>([
  ['none', { kind: 'none' }],
  ['unlimited', { kind: 'unlimited' }],
  ['depends', { kind: 'depends' }],
  ['up-to:5000', { kind: 'up-to', amountRupees: 5000 }],
  ['at-least:100000', { kind: 'at-least', amountRupees: 100_000 }],
])('%s is read and written back', (text, fine) => {
  expect(parseFine(text)).toEqual(fine);
  expect(formatFine(fine)).toBe(text);
});

test.each(['', 'up-to:', 'at-least:x', 'free'])('%j is no fine', (text) => {
  expect(() => parseFine(text)).toThrow(RangeError);
});

test('a punishment is one line in both languages', () => {
  const theft = aPunishment({ fine: { kind: 'up-to', amountRupees: 100_000 } });
  expect(punishmentText(theft, 'en')).toBe('up to 3 years, fine up to ₹1,00,000');
  expect(punishmentText(theft, 'hi')).toBe('3 साल तक, ₹1,00,000 तक जुर्माना');
  const murder = aPunishment({ longestTerm: undefined, death: true, life: true });
  expect(punishmentText(murder, 'en')).toBe('death or life imprisonment, fine');
  const robbery = aPunishment({ leastTerm: { count: 7, unit: 'years' }, longestTerm: undefined, fine: { kind: 'none' } });
  expect(punishmentText(robbery, 'hi')).toBe('कम से कम 7 साल');
  const abetment = aPunishment({ longestTerm: undefined, fine: { kind: 'depends' } });
  expect(punishmentText(abetment, 'en')).toBe('that of another offence');
});
