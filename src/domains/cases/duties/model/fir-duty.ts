import type { ClockKind } from '../../../../foundation/deadlines/index.ts';

/** What the law has the police do after an FIR, each with a clock of its own. The clocks lie on the record behind the FIR and move with it. */
export const firDuties = ['fir.progress'] as const satisfies readonly ClockKind[];
export type FirDuty = (typeof firDuties)[number];

/** Is this clock a duty after an FIR? */
export function isFirDuty(kind: ClockKind): boolean {
  return firDuties.some((duty) => duty === kind);
}
