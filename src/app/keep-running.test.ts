import { expect, test } from 'vitest';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { keepRunning, pauseAfter, type Service } from './keep-running.ts';

test('the first failure is repaired at once, later ones after pauses that double up to ten seconds', () => {
  expect([1, 2, 3, 4, 5, 9, 20].map(pauseAfter)).toEqual([0, 100, 200, 400, 800, 10_000, 10_000]);
});

test('a service that ended is started again', async () => {
  const { starts, kept, nextStart } = keepFake();
  await nextStart(1);
  starts[0]?.end();
  await nextStart(2);
  await kept.stop();
  expect(starts.map((start) => start.isStopped)).toEqual([false, true]);
});

test('a restart that was asked for is no failure', async () => {
  const { kept, nextStart, failures } = keepFake();
  await nextStart(1);
  await kept.restart();
  await nextStart(2);
  await kept.stop();
  expect(failures).toEqual([]);
});

test('failures in a row are counted, and forgotten after half a minute of steady work', async () => {
  const { starts, kept, nextStart, failures, clock } = keepFake();
  await nextStart(1);
  starts[0]?.end();
  await nextStart(2);
  starts[1]?.end();
  await nextStart(3);
  clock.advanceMs(30_000);
  starts[2]?.end();
  await nextStart(4);
  await kept.stop();
  expect(failures).toEqual([0, 100, 0]);
});

interface FakeRun extends Service {
  readonly end: () => void;
  readonly isStopped: boolean;
}

/** A service that ends when told, and a promise of its n-th start. */
function keepFake() {
  const starts: FakeRun[] = [];
  const failures: number[] = [];
  const clock = frozenClock('2026-11-24T06:00:00Z');
  const waiting = new Map<number, () => void>();
  const kept = keepRunning({
    async start() {
      const run = fakeRun();
      starts.push(run);
      queueMicrotask(() => waiting.get(starts.length)?.());
      return run;
    },
    onFailure: ({ pauseMs }) => void failures.push(pauseMs),
    clock,
  });
  const nextStart = (n: number): Promise<void> => (starts.length >= n ? Promise.resolve() : new Promise((done) => waiting.set(n, done)));
  return { starts, kept, failures, clock, nextStart };
}

function fakeRun(): FakeRun {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let isStopped = false;
  return {
    ended,
    end,
    get isStopped() {
      return isStopped;
    },
    async stop() {
      isStopped = true;
      end();
    },
  };
}
