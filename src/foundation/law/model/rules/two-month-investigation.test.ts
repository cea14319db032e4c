import { expect, test } from 'vitest';
import { anOffence } from '../../testing/offence.builder.ts';
import { twoMonths } from './two-month-investigation.ts';

test.each([
  ['BNS', '63', false], ['BNS', '64', true], ['BNS', '68', true], ['BNS', '69', false], ['BNS', '70', true], ['BNS', '71', true], ['BNS', '72', false],
  ['POCSO', '4', true], ['POCSO', '6', true], ['POCSO', '8', true], ['POCSO', '10', true], ['POCSO', '12', false], ['IPC', '376', false],
])('L23: %s %s ends in two months: %s', (act, section, listed) => {
  expect(twoMonths([anOffence({ act, section })]) !== undefined).toBe(listed);
});
