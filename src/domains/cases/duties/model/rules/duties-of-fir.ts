import type { Consequence, ConsequenceCode } from '../../../../../foundation/law/index.ts';
import type { FirItems } from '../../../fir/model/first-information-report.ts';
import { firDuties, type FirDuty } from '../fir-duty.ts';

/**
 * Which duties begin with the registration of an FIR (rules L21, L23, L37, L39, L41): progress for every one, the others by what follows
 * from its sections, or by what the officer said of it: that a child is missing. A row of the tables that nobody has confirmed begins a duty all the same: of two readings the one kinder to the person.
 *
 * @see BNSS 2023 s.193(2), s.193(3)(ii); POCSO Act 2012 s.19(6) and SC/ST Rules 1995 rule 7(2), both unverified
 */
export function dutiesOfFir(consequences: readonly Pick<Consequence, 'code'>[], { sensitivity }: Pick<FirItems, 'sensitivity'>): FirDuty[] {
  const said: readonly string[] = ['every-fir', ...(sensitivity ?? []), ...consequences.map(({ code }) => code)];
  return firDuties.filter((duty) => said.includes(begins[duty]));
}

const begins = {
  'pocso.inform-cwc': 'child-told-in-24-hours',
  'fir.investigate-two-months': 'two-months',
  'scst.chargesheet': 'sixty-days',
  'fir.progress': 'every-fir',
  'missing-child.ahtu': 'missing-child',
} as const satisfies Record<FirDuty, ConsequenceCode | 'every-fir' | 'missing-child'>;
