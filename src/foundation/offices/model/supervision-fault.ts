import type { OfficeId } from '../../../kernel/id.ts';

export const supervisionFaultKinds = ['no-supervisor', 'cycle', 'overlapping-dates', 'closed-supervisor'] as const;
export type SupervisionFaultKind = (typeof supervisionFaultKinds)[number];

/** Something wrong with who supervises whom (the integrity check that an audit of another State asked for). */
export interface SupervisionFault {
  readonly officeId: OfficeId;
  readonly fault: SupervisionFaultKind;
}
