/**
 * A number as it is compared: capital letters and western digits only. People type hyphens, spaces, small letters and
 * Devanagari digits as they like. `BR-EC-2026-188-000412` → `BREC2026188000412`; `१२/२०२६` → `122026`.
 */
export function numberKey(typed: string): string {
  return westernDigits(typed.normalize('NFKC')).toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code as it is compared: `7kq4-m9xa` → `7KQ4M9XA`. What cannot be a code stays wrong and finds nothing. */
export function codeKey(typed: string): string {
  return numberKey(typed);
}

/** In two halves, as it is printed and read out: `7KQ4-M9XA`. */
export function shownCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

function westernDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}
