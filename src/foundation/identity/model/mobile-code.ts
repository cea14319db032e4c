import { HOUR_MS } from '../../../kernel/instant.ts';
import type { CodeRules } from './sign-in-settings.ts';

/** A code sent to a mobile number (forms 4.1), as far as no State sets it: see `sign-in-settings.ts`. */
export const mobileCode = {
  digits: 6,
  /** The form that was sent twice is the same confirmation for this long. */
  repeatMs: HOUR_MS / 60,
  /** Deleted after 24 hours (L48). */
  keptMs: 24 * HOUR_MS,
} as const;

export function areCodesLimited(sent: { readonly ofMobile: number; readonly ofAddress: number }, { perMobile, perAddress }: Pick<CodeRules, 'perMobile' | 'perAddress'>): boolean {
  return sent.ofMobile >= perMobile || sent.ofAddress >= perAddress;
}
