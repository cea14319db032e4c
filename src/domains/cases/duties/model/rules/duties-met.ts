import type { Deed } from '../duty-line.ts';
import { firDuties, type FirDuty } from '../fir-duty.ts';

/**
 * Which duties are done when these deeds stand in the record (rules L21, L23, L37, L39, L41).
 *
 * The police report ends the investigation's clocks, and the ninety days with it: informant and victim are told of the report in the same act
 * (BNSS s.193(3)). Under the POCSO Act both authorities must have been told. A missing child is found, or the special unit has the case.
 */
export function dutiesMet(done: readonly Deed[]): FirDuty[] {
  return firDuties.filter((duty) => metBy[duty].some((needed) => needed.every((deed) => done.includes(deed))));
}

/** The deeds that end a duty: one of the groups, and all in it. */
const metBy: Readonly<Record<FirDuty, readonly (readonly [Deed, ...Deed[]])[]>> = {
  'pocso.inform-cwc': [['committee-told', 'special-court-told']],
  'fir.investigate-two-months': [['police-report-sent']],
  'scst.chargesheet': [['police-report-sent']],
  'fir.progress': [['police-report-sent']],
  'missing-child.ahtu': [['child-found'], ['child-handed-over']],
};

/** The duties that ask for a deed. A police report is sent of every FIR; the others only where their duty began. */
export function dutiesAskingFor(deed: Deed): FirDuty[] {
  return firDuties.filter((duty) => metBy[duty].flat().includes(deed));
}
