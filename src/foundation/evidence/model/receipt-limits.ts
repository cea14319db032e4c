import { HOUR_MS } from '../../../kernel/instant.ts';

/** Files that one browser, or one address (a whole service centre may share it), may send within the window. */
export const receiptLimits = { windowMs: HOUR_MS, perSession: 40, perAddress: 300 } as const;

/** Counts older than this are deleted. */
export const RECEIPTS_KEPT_MS = 24 * HOUR_MS;

/** Files whose draft is gone, or never was (a form at the counter that nobody saved), are kept this long. */
export const LOOSE_FILES_KEPT_MS = 24 * HOUR_MS;

/** An object younger than this may still be on its way to its row. */
export const ORPHAN_AGE_MS = HOUR_MS;

export function isOverLimit(count: { readonly ofSession: number; readonly ofAddress: number }): boolean {
  return count.ofSession > receiptLimits.perSession || count.ofAddress > receiptLimits.perAddress;
}
