import { expect, test } from 'vitest';
import { istDate } from '../../../../kernel/instant.ts';
import { offenceLawOn } from './offence-law.ts';

test('3.10: the offence follows the day it happened, on both sides of 1 July 2024', () => {
  expect(offenceLawOn(istDate('2024-06-30'))).toEqual(['IPC']);
  expect(offenceLawOn(istDate('2024-07-01'))).toEqual(['BNS']);
});

test('3.10: an offence that continues across the day carries both', () => {
  expect(offenceLawOn(istDate('2024-06-30'), istDate('2024-07-01'))).toEqual(['IPC', 'BNS']);
  expect(offenceLawOn(istDate('2024-06-01'), istDate('2024-06-30'))).toEqual(['IPC']);
});
