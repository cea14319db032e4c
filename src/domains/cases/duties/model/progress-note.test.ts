import { expect, it } from 'vitest';
import { canBeTold } from './progress-note.ts';

it.each([
  [19, false],
  [20, true],
  [2_000, true],
  [2_001, false],
])('%d letters can be told: %s', (letters, can) => {
  expect(canBeTold('अ'.repeat(letters))).toBe(can);
  expect(canBeTold(`  ${'a'.repeat(letters)}\n`)).toBe(can);
});
