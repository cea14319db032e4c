import type { FirDuty } from '../fir-duty.ts';

/**
 * Which duties begin with the registration of an FIR (rule L21: progress, for every FIR).
 *
 * @see BNSS 2023 s.193(3)(ii)
 */
export function dutiesOfFir(): readonly FirDuty[] {
  return ['fir.progress'];
}
