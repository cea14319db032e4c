import type { SignatureState } from '../complaint-states.ts';
import { isSignedForRegistration } from './registration-needs-signature.ts';

/** Shorter than this is no reason. Letters, spaces at the ends not counted. */
export const URGENT_GROUND_LETTERS = 20;

/**
 * Whether the officer in charge may put a ground in the place of the signature (rule L3a): the matter is urgent, what was told has
 * been verified, and the reason is written. The signature stays owed and can be given at any time.
 * @see Ministry of Home Affairs, procedure for e-FIR: the officer registers for the informant after verification where it is urgent
 */
export function faultOfUrgentGround(ground: { readonly reason: string; readonly isVerified: boolean }): 'groundMissing' | 'notVerified' | undefined {
  if (ground.reason.trim().length < URGENT_GROUND_LETTERS) return 'groundMissing';
  return ground.isVerified ? undefined : 'notVerified';
}

/** An FIR needs the signature (L3) or the officer's ground in its place (L3a). */
export function mayRegister(complaint: { readonly signatureState: SignatureState; readonly isUrgent: boolean }): boolean {
  return isSignedForRegistration(complaint.signatureState) || complaint.isUrgent;
}
