import type { ClockKind } from '../../../../foundation/deadlines/index.ts';

/**
 * What the law has the police do after an FIR, each with a clock of its own, the most urgent first. The clocks lie on the record behind the
 * FIR and move with it.
 */
export const firDuties = ['pocso.inform-cwc', 'fir.investigate-two-months', 'scst.chargesheet', 'fir.progress', 'missing-child.ahtu'] as const satisfies readonly ClockKind[];
export type FirDuty = (typeof firDuties)[number];

/** Is this clock a duty after an FIR? */
export function isFirDuty(kind: ClockKind): kind is FirDuty {
  return firDuties.some((duty) => duty === kind);
}

/** Of whoever investigates: these go with an FIR that leaves for another State. That a child's authorities are told does not wait for that. */
export const investigatorsDuties: readonly FirDuty[] = firDuties.filter((duty) => duty !== 'pocso.inform-cwc');
