import { expect, test } from 'vitest';
import { instantOf } from '../../../../../kernel/instant.ts';
import { isKnownToPublic, publishAt } from './publish-by.ts';

const registeredAt = instantOf('2026-11-24T10:00:42+05:30');
const ladder = [24, 48, 72];

test.each([
  [undefined, '2026-11-25T09:00:42+05:30'],
  ['no-connection', '2026-11-26T09:00:42+05:30'],
  ['unavoidable', '2026-11-26T09:00:42+05:30'],
  ['remote-no-connection', '2026-11-27T09:00:42+05:30'],
] as const)('L14: with ground %s the copy appears at %s, inside of the time', (ground, expected) => {
  expect(publishAt(registeredAt, ladder, ground)).toEqual(instantOf(expected));
});

test('L15: a number is known from the hour on at which the copy would appear, and ever after it was out', () => {
  const held = { publishAt: instantOf('2026-11-25T09:00:00+05:30'), publishedAt: undefined };
  expect(isKnownToPublic(held, instantOf('2026-11-25T08:59:59.999+05:30'))).toBe(false);
  expect(isKnownToPublic(held, instantOf('2026-11-25T09:00:00+05:30'))).toBe(true);
  expect(isKnownToPublic({ ...held, publishedAt: registeredAt }, instantOf('2026-11-24T11:00:00+05:30'))).toBe(true);
});
