import { createHash } from 'node:crypto';

/** SHA-256 in hex: whether a text is still the same. Says nothing about who wrote it. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
