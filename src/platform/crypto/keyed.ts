import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';

/** The secret of the installation and what it is used for: each purpose has a key of its own, so that one use tells nothing about another. */
export interface KeyUse {
  readonly secret: string;
  readonly purpose: string;
}

/** HMAC-SHA-256, hex. For what has too few possibilities to be hashed plainly: whoever has the database but not the secret can try nothing. */
export function keyedHash(use: KeyUse, text: string): string {
  return createHmac('sha256', keyOf(use)).update(text).digest('hex');
}

/** A token that this installation alone can make, and makes again from the same text: 256 bits, base64url. */
export function derivedToken(use: KeyUse, text: string): string {
  return createHmac('sha256', keyOf(use)).update(text).digest('base64url');
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a short text for a column (AES-256-GCM). `unseal` needs the same secret and purpose. */
export function seal(use: KeyUse, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(use), nonce);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** @throws Error when the text was changed, or sealed with another secret or purpose. */
export function unseal(use: KeyUse, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(use), bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** Decimal digits, each as likely as the other: a code for a message. */
export function newDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join('');
}

function keyOf({ secret, purpose }: KeyUse): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `nagrik ${purpose}`, 32));
}
