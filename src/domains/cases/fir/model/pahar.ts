import { istDateOf, istTimeOf, type Instant } from '../../../../kernel/instant.ts';

/**
 * The eighth of the day in which a moment in India falls, 1 to 8: IIF-1 item 3a, "time period".
 *
 * Counted from midnight as the national FIR system does (00:00–03:00 is the first); unverified. Always shown with its hours,
 * because people count from sunrise.
 */
export function paharOf(at: Instant): number {
  return Math.floor(Number(istTimeOf(at).slice(0, 2)) / HOURS_OF_PAHAR) + 1;
}

/** First and last pahar of an occurrence. It is one pahar when the end is not known, and none when it lasted over midnight. */
export function paharsOf(occurrence: { readonly from: Instant; readonly to: Instant | undefined }): { readonly first: number; readonly last: number } | undefined {
  const { from, to } = occurrence;
  if (to !== undefined && istDateOf(from) !== istDateOf(to)) return undefined;
  return { first: paharOf(from), last: paharOf(to ?? from) };
}

/** `18:00`: when a pahar begins; the ninth is the end of the day. */
export function paharStart(pahar: number): string {
  return `${String((pahar - 1) * HOURS_OF_PAHAR).padStart(2, '0')}:00`;
}

const HOURS_OF_PAHAR = 3;
