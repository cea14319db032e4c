import { expect, it } from 'vitest';
import { isAtLeast } from './rank.ts';

it('“not below DySP” holds for DySP and SP, not for an inspector', () => {
  expect(isAtLeast('dysp', 'dysp')).toBe(true);
  expect(isAtLeast('sp', 'dysp')).toBe(true);
  expect(isAtLeast('inspector', 'dysp')).toBe(false);
});
