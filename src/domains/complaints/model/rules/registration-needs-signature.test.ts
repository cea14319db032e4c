import { describe, expect, it } from 'vitest';
import { signatureTable } from '../complaint-states.ts';
import { stepOf } from '../../../../kernel/state-table.ts';
import { isSignedForRegistration } from './registration-needs-signature.ts';

describe('L3: electronic information becomes an FIR only when signed', () => {
  it('L3: refuses while the signature is awaited and after the lapse, accepts once signed', () => {
    expect(isSignedForRegistration('awaiting')).toBe(false);
    expect(isSignedForRegistration('lapsed')).toBe(false);
    expect(isSignedForRegistration('signed')).toBe(true);
  });
  it('L3a: a lapsed signature can still be given', () => {
    expect(stepOf(signatureTable, 'lapsed', 'sign')).toEqual({ to: 'signed' });
  });
});
