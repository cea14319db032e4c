import { describe, expect, it } from 'vitest';
import { isProofOfPresence } from './look-up-limit.ts';

const told = { code: '7KQ4M9XA', mobile: '6000012345' };

describe('what proves that the informant is there', () => {
  it('is the whole code of the slip, or exactly the last four digits of the mobile number', () => {
    expect(isProofOfPresence({ ...told, proof: '7KQ4M9XA' })).toBe(true);
    expect(isProofOfPresence({ ...told, proof: '2345' })).toBe(true);
    for (const proof of ['', '345', '12345', '6000012345', '2346', '7KQ4', '7KQ4M9XB']) expect(isProofOfPresence({ ...told, proof }), proof).toBe(false);
  });
  it('is nothing where there is neither slip nor phone', () => {
    for (const proof of ['', '0000', 'UNDEFINED']) expect(isProofOfPresence({ proof, code: undefined, mobile: undefined })).toBe(false);
  });
});
