import { DAY_MS, HOUR_MS } from '../../../kernel/instant.ts';

/** Wrong tries in an hour by one officer, who stands behind the counter and reads a slip: more is guessing. */
export const TRIES_OF_OFFICER = { most: 5, withinMs: HOUR_MS } as const;
/** Wrong tries at one number in a day, by whoever: four digits of a mobile number are ten thousand guesses. */
export const TRIES_AT_NUMBER = { most: 10, withinMs: DAY_MS } as const;
/** Tries are kept as long as they count. */
export const TRIES_KEPT_MS = DAY_MS;

/** How long the words stay open for reading over. */
export const LOOK_UP_OPEN_MS = HOUR_MS / 2;

/** The last digits of the mobile number that stand for the code of the slip. */
export const MOBILE_DIGITS = 4;

/**
 * Whether what the officer typed proves that the informant is there: the 8-sign code of the slip, or the last digits of the mobile
 * number that the complaint holds. The code opens nothing by itself: it counts beside an officer's sign-in and the identity check.
 * @param typed.proof capital letters and digits only
 */
export function isProofOfPresence(typed: { readonly proof: string; readonly code: string | undefined; readonly mobile: string | undefined }): boolean {
  if (typed.proof.length === MOBILE_DIGITS) return typed.mobile !== undefined && typed.mobile.slice(-MOBILE_DIGITS) === typed.proof;
  return typed.code !== undefined && typed.code === typed.proof;
}
