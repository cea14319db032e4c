import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret for a cookie: 256 bits, base64url. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: SHA-256, hex. The token has 256 random bits, so no salt or stretching is needed. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Digits and capital letters without those that look alike on a printed slip (0 O, 1 I L, 2 Z, 5 S, 8 B). */
const readable = '34679ACDEFGHJKMNPQRTUVWXY';

/** A code for paper and telephone: 8 signs, 25^8 ≈ 1.5 × 10^11 possibilities. */
export function newReadableCode(length = 8): string {
  return Array.from({ length }, () => readable.charAt(randomInt(readable.length))).join('');
}

/** Compares two secrets in constant time; false when the lengths differ. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
