import { expect, it } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import { isOfficeName, isOfficePhone, isOpenOn, isReason } from './managed-office.ts';

it('an office is open on its first day, and closed on the day of its closing', () => {
  const office = { openedOn: istDate('2026-12-01'), closedOn: istDate('2027-01-01') };
  expect(['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'].map((day) => isOpenOn(office, istDate(day)))).toEqual([false, true, true, false]);
  expect(isOpenOn({ openedOn: undefined, closedOn: undefined }, istDate('2026-11-24'))).toBe(true);
});

it.each(['112', '06453 222 333', '0612-2217833', '+91 612 2217833'])('%s is an office’s number', (text) => expect(isOfficePhone(text)).toBe(true));
it.each(['', '1', 'call me', '112;ext=5', '0612 '])('%s is none', (text) => expect(isOfficePhone(text)).toBe(false));

it('a name has two letters of any script, a reason five signs', () => {
  expect(['Jokihat', 'जोकीहाट', 'PS 2'].map(isOfficeName)).toEqual([true, true, true]);
  expect(['', '7', '१२', 'A1', 'x'.repeat(101)].map(isOfficeName)).toEqual([false, false, false, false, false]);
  expect(['आदेश ', ' abcd ', 'abcde', 'x'.repeat(501)].map(isReason)).toEqual([false, false, true, false]);
});
