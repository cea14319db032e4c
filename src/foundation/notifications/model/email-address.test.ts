import { expect, it } from 'vitest';
import { maskedEmail, readEmail } from './email-address.ts';

it.each([
  [' Phulmati@Example.IN ', 'phulmati@example.in'],
  ['a.b+c@mail.example.co.in', 'a.b+c@mail.example.co.in'],
  ['phulmati@example', undefined],
  ['phulmati@@example.in', undefined],
  ['phulmati example.in', undefined],
  ['phulmati@example.in\nBcc: all@example.in', undefined],
  ['phulmati@example..in', undefined],
  [`${'a'.repeat(65)}@example.in`, undefined],
  ['', undefined],
])('%j is read as %j', (typed, email) => {
  expect(readEmail(typed)).toBe(email);
});

it('shows the first letter and where it is', () => {
  expect(maskedEmail('phulmati@example.in')).toBe('p…@example.in');
});
