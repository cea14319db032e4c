import type { OfficeId } from '../../../../kernel/id.ts';
import type { PublicationKey } from '../store/publication-store.ts';

export type FirParams = { readonly station: string; readonly year: string; readonly number: string };

/** Station, year and number from an address; undefined when they cannot be. */
export function firKeyOf({ station, year, number }: FirParams): PublicationKey | undefined {
  const officeId = officeIdOf(station);
  if (officeId === undefined || !/^\d{4}$/.test(year) || !/^[1-9]\d{0,5}$/.test(number)) return undefined;
  return { officeId, year: Number(year), number: Number(number) };
}

export function officeIdOf(text: string): OfficeId | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? (Number(text) as OfficeId) : undefined;
}

export function firParams(key: PublicationKey): FirParams {
  return { station: String(key.officeId), year: String(key.year), number: String(key.number) };
}
