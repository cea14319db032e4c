import type { Consequence, ConsequenceCode } from '../../../../../foundation/law/index.ts';
import { firDuties, type FirDuty } from '../fir-duty.ts';

/**
 * Which duties begin with the registration of an FIR (rules L21, L23, L37, L41): progress for every one, the others by what follows from its
 * sections. A row of the tables that nobody has confirmed begins a duty all the same: of two readings the one kinder to the person.
 *
 * @see BNSS 2023 s.193(2), s.193(3)(ii); POCSO Act 2012 s.19(6) and SC/ST Rules 1995 rule 7(2), both unverified
 */
export function dutiesOfFir(consequences: readonly Pick<Consequence, 'code'>[]): FirDuty[] {
  return firDuties.filter((duty) => begins[duty] === 'every-fir' || consequences.some(({ code }) => code === begins[duty]));
}

const begins = {
  'pocso.inform-cwc': 'child-told-in-24-hours',
  'fir.investigate-two-months': 'two-months',
  'scst.chargesheet': 'sixty-days',
  'fir.progress': 'every-fir',
} as const satisfies Record<FirDuty, ConsequenceCode | 'every-fir'>;
