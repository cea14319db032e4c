import { setTimeout as wait } from 'node:timers/promises';

export interface RepeatOptions {
  readonly work: () => Promise<unknown>;
  /** From the end of one run to the start of the next. */
  readonly pauseMs: number;
  /** A run that threw; the next one comes all the same. */
  readonly onError: (error: unknown) => void;
}

export interface Repeating {
  /** Finishes the run in hand, starts no other. */
  stop(): Promise<void>;
}

/** For work that cannot wait for the next minute, which is as fine as a schedule is. */
export function repeat({ work, pauseMs, onError }: RepeatOptions): Repeating {
  const stopping = new AbortController();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(onError);
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }
  const loop = run();
  return {
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}
