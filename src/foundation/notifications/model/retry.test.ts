import { expect, it } from 'vitest';
import { addMs, DAY_MS, instantOf } from '../../../kernel/instant.ts';
import { nextAttemptAt } from './retry.ts';

const queuedAt = instantOf('2026-11-24T10:00:00Z');

it('pauses double from five seconds up to a quarter of an hour', () => {
  const seconds = [1, 2, 3, 8, 9, 40].map((attempts) => ((nextAttemptAt({ attempts, queuedAt, now: queuedAt })?.getTime() ?? 0) - queuedAt.getTime()) / 1000);
  expect(seconds).toEqual([5, 10, 20, 640, 900, 900]);
});

it('gives up when the next try would come more than three days after it was queued', () => {
  const last = addMs(queuedAt, 3 * DAY_MS - 900_000);
  expect(nextAttemptAt({ attempts: 40, queuedAt, now: last })).toEqual(addMs(queuedAt, 3 * DAY_MS));
  expect(nextAttemptAt({ attempts: 40, queuedAt, now: addMs(last, 1) })).toBeUndefined();
});
