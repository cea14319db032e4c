import { expect, test } from 'vitest';
import { gather } from './gather.ts';

test('the first goes at once, and those that come while it is written go together', async () => {
  const writes: number[][] = [];
  const firstIsWritten = Promise.withResolvers<void>();
  const add = gather<number>(async (items) => {
    writes.push([...items]);
    if (writes.length === 1) await firstIsWritten.promise;
  });
  const first = add(1);
  await Promise.resolve();
  const others = [add(2), add(3)];
  expect(writes).toEqual([[1]]);
  firstIsWritten.resolve();
  await Promise.all([first, ...others]);
  expect(writes).toEqual([[1], [2, 3]]);
});

test('a write that fails is told to those whose items it held, and the next goes on', async () => {
  let isBroken = true;
  const add = gather<number>(async () => {
    if (isBroken) throw new Error('the server is away');
  });
  await expect(Promise.all([add(1), add(2)])).rejects.toThrow('the server is away');
  isBroken = false;
  await expect(add(3)).resolves.toBeUndefined();
});
