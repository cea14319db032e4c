import { HOUR_MS } from '../../../kernel/instant.ts';
import type { SignInLimits } from './sign-in-settings.ts';

/** The two things an officer can get wrong. They are counted apart for a login, together for an address. */
export type SignInStep = 'password' | 'code';

/** Counts older than this are deleted: longer than any window that a State may set. */
export const FAILURES_KEPT_MS = 24 * HOUR_MS;

export function isLimited(failures: { readonly ofLogin: number; readonly ofAddress: number }, { perLogin, perAddress }: Pick<SignInLimits, 'perLogin' | 'perAddress'>): boolean {
  return failures.ofLogin >= perLogin || failures.ofAddress >= perAddress;
}
