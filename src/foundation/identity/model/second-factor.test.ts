import { expect, it } from 'vitest';
import { instantOfMs } from '../../../kernel/instant.ts';
import { printedRecoveryCode, recoveryCodeKey, totpStepAt, usableStep } from './second-factor.ts';

const at = instantOfMs(100 * 30_000 + 29_999);

it('a step lasts thirty seconds', () => {
  expect([totpStepAt(at), totpStepAt(instantOfMs(101 * 30_000))]).toEqual([100, 101]);
});

it('the code that opens now is of the first unused step, at most one early', () => {
  expect([usableStep(at, 0), usableStep(at, 99), usableStep(at, 100), usableStep(at, 101)]).toEqual([100, 100, 101, undefined]);
});

it('a recovery code is read as it is printed', () => {
  expect(recoveryCodeKey(` ${printedRecoveryCode('7KQMF4FTAX').toLowerCase()} `)).toBe('7KQMF4FTAX');
});
