import { expect, test } from 'vitest';
import { together } from './together.ts';

test('answers what each answered, in order', async () => {
  expect(await together([Promise.resolve(1), undefined, Promise.resolve('two')])).toEqual([1, undefined, 'two']);
});

test('fails with the first failure, but not before the others have ended', async () => {
  const slow = Promise.withResolvers<void>();
  let hasEnded = false;
  const failing = together([Promise.reject(new Error('first')), slow.promise.then(() => void (hasEnded = true))]).catch((error: Error) => ({ error: error.message, hasEnded }));
  slow.resolve();
  expect(await failing).toEqual({ error: 'first', hasEnded: true });
});

test('names the failure and not what PostgreSQL refused because of it', async () => {
  const echo = Object.assign(new Error('current transaction is aborted'), { code: '25P02' });
  await expect(together([Promise.reject(echo), Promise.reject(new Error('the cause'))])).rejects.toThrow('the cause');
  await expect(together([Promise.reject(echo)])).rejects.toThrow('current transaction is aborted');
});
