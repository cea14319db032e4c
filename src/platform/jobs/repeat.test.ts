import { expect, test } from 'vitest';
import { repeat } from './repeat.ts';

test('work that throws is told and done again, and stop waits for the run in hand', async () => {
  const third = Promise.withResolvers<void>();
  const errors: unknown[] = [];
  let runs = 0;
  let isDone = false;
  const repeating = repeat({
    pauseMs: 0,
    onError: (error) => void errors.push(error),
    async work() {
      runs += 1;
      if (runs === 1) throw new Error('first');
      if (runs === 3) {
        third.resolve();
        await new Promise((done) => setImmediate(done));
        isDone = true;
      }
    },
  });
  await third.promise;
  await repeating.stop();
  expect([runs, isDone, errors.length]).toEqual([3, true, 1]);
});
