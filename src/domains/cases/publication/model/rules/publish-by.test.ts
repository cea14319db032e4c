import { expect, test } from 'vitest';
import { instantOf } from '../../../../../kernel/instant.ts';
import { publishAt } from './publish-by.ts';

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
