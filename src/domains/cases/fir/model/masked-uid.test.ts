import { expect, it } from 'vitest';
import { maskedUids } from './masked-uid.ts';

it.each([
  ['आधार 1234 5678 9012', 'आधार XXXX XXXX 9012'],
  ['UID 123456789012, voter ABC1234567', 'UID XXXX XXXX 9012, voter ABC1234567'],
  ['१२३४-५६७८-९०१२', 'XXXX XXXX ९०१२'],
  ['XXXX XXXX 9012', 'XXXX XXXX 9012'],
  // Eleven and thirteen digits are something else.
  ['12345678901', '12345678901'],
  ['1234567890123', '1234567890123'],
])('a UID number is kept by its last four digits: %s', (text, expected) => {
  expect(maskedUids(text)).toBe(expected);
});
