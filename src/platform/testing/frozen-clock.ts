import { addMs, instantOf } from '../../kernel/instant.ts';
import type { Clock } from '../clock/clock.ts';

export interface FrozenClock extends Clock {
  set(iso: string): void;
  advanceMs(ms: number): void;
}

/** A clock that stands still until the test moves it: `frozenClock('2026-11-24T23:59:59+05:30')`. */
export function frozenClock(iso: string): FrozenClock {
  let now = instantOf(iso);
  return Object.assign(() => now, {
    set(next: string) {
      now = instantOf(next);
    },
    advanceMs(ms: number) {
      now = addMs(now, ms);
    },
  });
}
