import { HOUR_MS } from '../../../kernel/instant.ts';

/** The two things an officer can get wrong. They are counted apart for a login, together for an address. */
export type SignInStep = 'password' | 'code';

/** Wrong passwords, and wrong codes, that a login or an address may send within the window before it has to wait. */
export const signInLimits = { windowMs: HOUR_MS / 4, perLogin: 5, perAddress: 30 } as const;

/** Counts older than this are deleted. */
export const FAILURES_KEPT_MS = 24 * HOUR_MS;

export function isLimited(failures: { readonly ofLogin: number; readonly ofAddress: number }): boolean {
  return failures.ofLogin >= signInLimits.perLogin || failures.ofAddress >= signInLimits.perAddress;
}
