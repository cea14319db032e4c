import { expect, test } from 'vitest';
import { derivedToken, keyedHash, newDigits, seal, unseal } from './keyed.ts';

const use = { secret: 'a secret of this test, at least 32 signs long', purpose: 'test' };
const others = [
  { ...use, secret: `${use.secret}!` },
  { ...use, purpose: 'another' },
];

test('what is sealed opens with the same secret and purpose, and looks different each time', () => {
  const sealed = seal(use, 'GEZDGNBVGY3TQOJQ');
  expect(unseal(use, sealed)).toBe('GEZDGNBVGY3TQOJQ');
  expect(sealed).not.toContain('GEZDGNBVGY3TQOJQ');
  expect(seal(use, 'GEZDGNBVGY3TQOJQ')).not.toBe(sealed);
});

test.each(others)('another secret or purpose opens nothing and hashes otherwise: %o', (other) => {
  expect(() => unseal(other, seal(use, 'text'))).toThrow(Error);
  expect(keyedHash(other, 'text')).not.toBe(keyedHash(use, 'text'));
  expect(derivedToken(other, 'text')).not.toBe(derivedToken(use, 'text'));
});

test('a sealed text that was changed, or cut short, does not open', () => {
  const bytes = Buffer.from(seal(use, 'text'), 'base64url');
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
  expect(() => unseal(use, bytes.toString('base64url'))).toThrow(Error);
  expect(() => unseal(use, bytes.subarray(0, 20).toString('base64url'))).toThrow(Error);
});

test('hash and token are the same for the same text', () => {
  expect(keyedHash(use, 'text')).toBe(keyedHash(use, 'text'));
  expect(derivedToken(use, 'text')).toMatch(/^[\w-]{43}$/);
});

test('digits keep their leading zeros', () => {
  for (let count = 0; count < 200; count += 1) expect(newDigits(6)).toMatch(/^\d{6}$/);
});
