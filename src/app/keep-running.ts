import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../platform/clock/clock.ts';

/** Something that runs until it ends by itself or is stopped. */
export interface Service {
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface KeepRunningOptions {
  readonly start: () => Promise<Service>;
  /** Told each time the service has ended unasked or did not start, with the pause before the next try. */
  readonly onFailure: (failure: { readonly error: unknown; readonly pauseMs: number }) => void;
  readonly clock: Clock;
}

export interface KeptService {
  /** Ends the running one; the next starts at once. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;
/** Who lived this long did not fail at its start: the count begins anew. */
const STEADY_MS = 30_000;

/** Starts the service again whenever it ends, with growing pauses while it keeps failing. */
export function keepRunning({ start, onFailure, clock }: KeepRunningOptions): KeptService {
  const stopping = new AbortController();
  let current: Service | undefined;
  let isRestarting = false;
  const loop = run();

  async function run(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; ) {
      const startedMs = clock().getTime();
      const error = await runOnce();
      if (stopping.signal.aborted) return;
      if (isRestarting) {
        isRestarting = false;
        continue;
      }
      failures = clock().getTime() - startedMs >= STEADY_MS ? 0 : failures + 1;
      const pauseMs = pauseAfter(failures);
      onFailure({ error, pauseMs });
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  async function runOnce(): Promise<unknown> {
    try {
      current = await start();
      if (stopping.signal.aborted) await current.stop();
      await current.ended;
      return undefined;
    } catch (error) {
      return error;
    } finally {
      current = undefined;
    }
  }

  return {
    async restart() {
      isRestarting = current !== undefined;
      await current?.stop();
    },
    async stop() {
      stopping.abort();
      await current?.stop();
      await loop;
    },
  };
}

/** How long to wait after the n-th failure in a row: 0 at the first, then 100 ms doubling up to 10 s. */
export function pauseAfter(failures: number): number {
  return failures <= 1 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 2));
}
