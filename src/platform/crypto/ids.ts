import { randomBytes, randomUUID } from 'node:crypto';
import type { Brand } from '../../kernel/brand.ts';

/**
 * A new UUID, version 7 (RFC 9562): 48 bits of milliseconds, then random. Neighbours in time are neighbours in the index.
 * PostgreSQL makes these itself only from version 18, and we support 15.
 */
export function newId<Id extends Brand<string, string>>(): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}

/** A UUID of random bits only (version 4): for addresses that must not tell when, or after what, something was made. */
export function newRandomId(): string {
  return randomUUID();
}
