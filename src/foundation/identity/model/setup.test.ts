import { expect, it } from 'vitest';
import { isGoodPassword, isLogin, printedSetupCode } from './setup.ts';

it.each([
  ['elevensigns', false],
  ['twelve signs', true],
  ['बारह अक्षर का', true],
  ['sho.jokihat 2026', false],
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
])('the password %s is good enough: %s', (password, isGood) => {
  expect(isGoodPassword(password, 'sho.jokihat')).toBe(isGood);
});

it.each([
  ['sho.jokihat', true],
  ['io1', true],
  ['s', false],
  ['SHO', false],
  ['1sho', false],
  ['sho jokihat', false],
  ['x'.repeat(61), false],
])('%s can be a login: %s', (login, isOne) => {
  expect(isLogin(login)).toBe(isOne);
});

it('a setup code is printed in fours', () => {
  expect(printedSetupCode('7KQM4FTA93CDEFGH')).toBe('7KQM-4FTA-93CD-EFGH');
});
