import type { OfficeKind } from '../../../foundation/offices/index.ts';
import type { Complaint } from './complaint.ts';

/** Offices that take a complaint about the police below them, nearest first: the SP's, or the next rung that is known (5.1). */
export const takingOffices: readonly OfficeKind[] = ['district', 'police-district', 'rail-district', 'range', 'headquarters'];

/** Whether the office above the one complained of has the complaint, or has decided it itself: it has directed no station, or not yet. */
export function hasOfficeAboveIt({ officeId, aboveOfficeId }: Pick<Complaint, 'officeId' | 'aboveOfficeId'>): boolean {
  return aboveOfficeId !== undefined && officeId === aboveOfficeId;
}
