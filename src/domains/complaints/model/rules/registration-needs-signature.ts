import type { SignatureState } from '../complaint-states.ts';

/**
 * Information sent electronically becomes an FIR only after its giver has signed it (rule L3).
 *
 * NB: a lapse of the three days takes nothing away: the person may sign later, and the FIR follows (rule L3a).
 * @see BNSS 2023 s.173(1)(ii)
 */
export function isSignedForRegistration(signature: SignatureState): boolean {
  return signature === 'signed';
}
