import type { Deed } from '../duty-line.ts';
import { firDuties, type FirDuty } from '../fir-duty.ts';

/**
 * Which duties are done when these deeds stand in the record (rules L21, L23, L37, L41).
 *
 * The police report ends the investigation's clocks, and the ninety days with it: informant and victim are told of the report in the same act
 * (BNSS s.193(3)). Under the POCSO Act both authorities must have been told.
 */
export function dutiesMet(done: readonly Deed[]): FirDuty[] {
  return firDuties.filter((duty) => metBy[duty].every((deed) => done.includes(deed)));
}

/** The deeds that a duty needs, in the order in which they are asked for. */
export const metBy = {
  'pocso.inform-cwc': ['committee-told', 'special-court-told'],
  'fir.investigate-two-months': ['police-report-sent'],
  'scst.chargesheet': ['police-report-sent'],
  'fir.progress': ['police-report-sent'],
} as const satisfies Record<FirDuty, readonly [Deed, ...Deed[]]>;
