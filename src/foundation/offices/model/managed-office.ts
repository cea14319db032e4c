import type { IstDate } from '../../../kernel/instant.ts';
import type { Office, OfficeKind } from './office.ts';

/** An office as the administrator's pages have it. */
export interface ManagedOffice extends Office {
  /** What the ledger calls it. */
  readonly recordId: string;
  /** Undefined: not known since when. */
  readonly openedOn: IstDate | undefined;
  /** The first day on which it is closed; undefined while it is open. */
  readonly closedOn: IstDate | undefined;
}

/** Which part of an office an administrator has changed: a load of the reference data leaves it alone from then on. `office`: the whole of it. */
export const changedFields = ['office', 'phone', 'name', 'ladder', 'closing'] as const;
export type ChangedField = (typeof changedFields)[number];

/** Half-open like all dates of offices: the first day is one of its days, the day of the closing is not. */
export function isOpenOn({ openedOn, closedOn }: Pick<ManagedOffice, 'openedOn' | 'closedOn'>, on: IstDate): boolean {
  return (openedOn === undefined || openedOn <= on) && (closedOn === undefined || on < closedOn);
}

/** Why a number cannot be an office's; undefined when it can. Landline, mobile or short number, with spaces or hyphens. */
export function isOfficePhone(text: string): boolean {
  return /^\+?[0-9][0-9 -]{1,18}[0-9]$/.test(text);
}

const SHORTEST_REASON = 5;
const LONGEST_REASON = 500;

/** Every change says why. */
export function isReason(text: string): boolean {
  return text.trim().length >= SHORTEST_REASON && text.trim().length <= LONGEST_REASON;
}

/** A name of two letters or more, in whatever script; no digits only. */
export function isOfficeName(text: string): boolean {
  return text.length <= 100 && (text.match(/\p{L}/gu) ?? []).length >= 2;
}

/** Kinds that lie in a revenue district; the table asks for it too. */
const ofADistrict: readonly OfficeKind[] = ['station', 'outpost', 'district', 'police-district'];

/** Whether an office of this kind has a district. */
export function isOfDistrict(kind: OfficeKind): boolean {
  return ofADistrict.includes(kind);
}
