import { DAY_MS } from '../../../kernel/instant.ts';

/**
 * Wrong codes from one address in a quarter of an hour. An address may stand for a whole village (a carrier's gateway), so the limit is
 * wide; with 25^8 codes guessing one slip at this pace takes ten thousands of years.
 */
export const followLimit = { failures: 60, windowMs: 15 * 60_000 } as const;

/** Failures are kept for a day, then deleted. */
export const FOLLOW_FAILURES_KEPT_MS = DAY_MS;
