import { addMs, DAY_MS, HOUR_MS, type Instant } from '../../../kernel/instant.ts';

/** A message that is being sent longer than this has lost its sender. Far above the provider's time limit. */
export const LEASE_MS = HOUR_MS / 60;

const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = HOUR_MS / 4;
const GIVE_UP_AFTER_MS = 3 * DAY_MS;

/**
 * When to try again after the n-th attempt failed: after 5 s, doubling up to a quarter of an hour; undefined three days after it
 * was queued, when somebody has to look. An outage of a weekend loses nothing.
 */
export function nextAttemptAt(after: { readonly attempts: number; readonly queuedAt: Instant; readonly now: Instant }): Instant | undefined {
  const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (after.attempts - 1));
  const at = addMs(after.now, pauseMs);
  return at.getTime() - after.queuedAt.getTime() > GIVE_UP_AFTER_MS ? undefined : at;
}
