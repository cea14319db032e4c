import { expect, test } from 'vitest';
import { istDate } from '../../../../kernel/instant.ts';
import { offenceLawOn } from './offence-law.ts';
import { procedureLawOn } from './procedure-law.ts';

test('3.10: the procedure follows the day of registration, on both sides of 1 July 2024', () => {
  expect(procedureLawOn(istDate('2024-06-30'))).toBe('CrPC');
  expect(procedureLawOn(istDate('2024-07-01'))).toBe('BNSS');
});

test('3.10: an old offence registered today is IPC under BNSS', () => {
  expect([offenceLawOn(istDate('2023-03-05')), procedureLawOn(istDate('2026-11-24'))]).toEqual([['IPC'], 'BNSS']);
});
