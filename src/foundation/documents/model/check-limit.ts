/**
 * Wrong tries at the public check. One address may stand for a whole village (a mobile carrier's gateway), so the limit is wide:
 * with 25^8 codes even 60 tries in each quarter of an hour need some 70,000 years for one paper.
 */
export const checkLimit = { failures: 60, windowMs: 15 * 60_000 } as const;

/** Failures are kept for a day, then deleted. */
export const FAILURES_KEPT_MS = 24 * 3_600_000;
