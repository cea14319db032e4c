import { expect, it, test } from 'vitest';
import { maskedMobile, readCode, readMobile } from './mobile.ts';

test.each(['9876543210', '+91 98765-43210', '098765 43210', '919876543210', '९८७६५ ४३२१०'])('%s is the number 9876543210', (typed) => {
  expect(readMobile(typed)).toBe('9876543210');
});

test.each(['', '5876543210', '987654321', '98765432100', '+9198765432100', 'abcdefghij'])('%s is no mobile number', (typed) => {
  expect(readMobile(typed)).toBeUndefined();
});

it('a code has six digits in either script', () => {
  expect([readCode(' 012 345 '), readCode('०१२३४५'), readCode('12345'), readCode('1234567')]).toEqual(['012345', '012345', undefined, undefined]);
});

it('a number is shown by its last four digits', () => {
  expect(maskedMobile('9876543210')).toBe('••••••3210');
});
