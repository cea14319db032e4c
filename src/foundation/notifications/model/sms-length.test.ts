import { expect, it } from 'vitest';
import { smsSegments } from './sms-length.ts';

it('a Latin text fits 160 in one SMS and 153 in each of several', () => {
  expect(smsSegments('a'.repeat(160))).toBe(1);
  expect(smsSegments('a'.repeat(161))).toBe(2);
  expect(smsSegments('a'.repeat(306))).toBe(2);
  expect(smsSegments('a'.repeat(307))).toBe(3);
});

it('one letter of Hindi makes it 70 and 67', () => {
  expect(smsSegments('क'.repeat(70))).toBe(1);
  expect(smsSegments(`${'a'.repeat(70)}क`)).toBe(2);
  expect(smsSegments('क'.repeat(134))).toBe(2);
  expect(smsSegments('क'.repeat(135))).toBe(3);
});
