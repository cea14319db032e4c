import { HOUR_MS } from '../../../kernel/instant.ts';

const MINUTE_MS = HOUR_MS / 60;

/** A code sent to a mobile number (forms 4.1). */
export const mobileCode = {
  digits: 6,
  lifeMs: 5 * MINUTE_MS,
  tries: 5,
  /** The form that was sent twice is the same confirmation for this long … */
  repeatMs: MINUTE_MS,
  /** … and its repeats may not be tries without end. */
  triesWithRepeats: 10,
  /** Deleted after 24 hours (L48). */
  keptMs: 24 * HOUR_MS,
} as const;

/** Within half an hour: one code and three more to a number; from an address, as many as a busy help desk needs. */
export const mobileCodeLimits = { windowMs: HOUR_MS / 2, perMobile: 4, perAddress: 40, failuresPerAddress: 40 } as const;

export function areCodesLimited(sent: { readonly ofMobile: number; readonly ofAddress: number }): boolean {
  return sent.ofMobile >= mobileCodeLimits.perMobile || sent.ofAddress >= mobileCodeLimits.perAddress;
}
