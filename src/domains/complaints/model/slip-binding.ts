import { isDelicate } from './person-policy.ts';

export interface SlipBinding {
  readonly complaint: Parameters<typeof isDelicate>[0] & { readonly informant: { readonly mobile: string | undefined; readonly isOnPage: boolean; readonly isCutOff: boolean } };
  /** Confirmed by a code, of whoever holds the slip now. */
  readonly mobile: string;
  /** The officer at the counter saw who it is, and asked alone whether the phone is the person's own. */
  readonly wasSeen: boolean;
}

/**
 * Whether the slip of a counter puts the complaint on the page of this number: the very number that was said at the counter, confirmed,
 * and once only. A wrong digit or a helper's phone lacks the slip; a paper that was found lacks the phone. In a delicate matter both may
 * lie with the one who did it: then only where the officer had seen who it is.
 */
export function mayBindBySlip({ complaint, mobile, wasSeen }: SlipBinding): boolean {
  const { informant } = complaint;
  return informant.mobile === mobile && !informant.isOnPage && !informant.isCutOff && (wasSeen || !isDelicate(complaint));
}
