import { describe, expect, it } from 'vitest';
import { signatureStates } from '../complaint-states.ts';
import { faultOfUrgentGround, mayRegister, URGENT_GROUND_LETTERS } from './urgent-without-signature.ts';

describe('L3a: urgent, before the signature', () => {
  it('L3a: needs a written reason of twenty letters, spaces around it not counted', () => {
    expect(faultOfUrgentGround({ reason: ` ${'क'.repeat(URGENT_GROUND_LETTERS - 1)} `, isVerified: true })).toBe('groundMissing');
    expect(faultOfUrgentGround({ reason: 'क'.repeat(URGENT_GROUND_LETTERS), isVerified: true })).toBeUndefined();
  });
  it('L3a: needs that what was told is verified', () => {
    expect(faultOfUrgentGround({ reason: 'The child is still with the man who took it.', isVerified: false })).toBe('notVerified');
  });
  it('L3a: the ground opens the FIR in every state of the signature; without it only the signature does (L3)', () => {
    for (const signatureState of signatureStates) {
      expect(mayRegister({ signatureState, isUrgent: true })).toBe(true);
      expect(mayRegister({ signatureState, isUrgent: false })).toBe(signatureState === 'signed');
    }
  });
});
