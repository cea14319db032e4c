/** A telephone number of India has ten digits; shorter ones may be a sum. */
const LEAST_DIGITS_TO_CALL = 8;

/** Digits with the signs that people put between them, in any script. */
export function isNumber(text: string): boolean {
  return /^[+(]?\p{Nd}[\p{Nd}()./-]*[,;।.]?$/u.test(text);
}

/**
 * By this somebody can be called or written to (rule L20): no officer can leave it in a public copy.
 * Swindlers of another State took numbers from published FIRs and called as "SP" to ask for money.
 */
export function isReachable(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length >= LEAST_DIGITS_TO_CALL || /\S@\S/.test(text);
}
