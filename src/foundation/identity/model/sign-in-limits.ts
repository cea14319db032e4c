import { HOUR_MS } from '../../../kernel/instant.ts';

/** Wrong passwords that a login or an address may send within the window before it has to wait. */
export const signInLimits = { windowMs: HOUR_MS / 4, perLogin: 5, perAddress: 30 } as const;

export function isLimited(failures: { readonly ofLogin: number; readonly ofAddress: number }): boolean {
  return failures.ofLogin >= signInLimits.perLogin || failures.ofAddress >= signInLimits.perAddress;
}
