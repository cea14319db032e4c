import { expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { totpStepAt } from '../model/second-factor.ts';
import { matchingStep, newTotpSecret, totpCode, totpUri } from './totp.ts';

/** RFC 6238, appendix B: the secret "12345678901234567890", the last six of the eight digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

it.each([
  ['1970-01-01T00:00:59Z', '287082'],
  ['2005-03-18T01:58:29Z', '081804'],
  ['2009-02-13T23:31:30Z', '005924'],
  ['2033-05-18T03:33:20Z', '279037'],
])('RFC 6238: the code at %s is %s', (at, code) => {
  expect(totpCode(secret, totpStepAt(instantOf(at)))).toBe(code);
});

it('a code is known one step early and late, not two', () => {
  const now = instantOf('2026-11-24T10:00:15Z');
  const step = totpStepAt(now);
  expect([-2, -1, 0, 1, 2].map((off) => matchingStep(secret, totpCode(secret, step + off), now))).toEqual([undefined, step - 1, step, step + 1, undefined]);
});

it('the QR code names Nagrik, the login and the secret', () => {
  const uri = new URL(totpUri('sho.jokihat', secret));
  expect([uri.protocol, decodeURIComponent(uri.pathname), uri.searchParams.get('secret')]).toEqual(['otpauth:', '/Nagrik:sho.jokihat', secret]);
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
});
