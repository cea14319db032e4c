import type { OfficeId } from '../../../../kernel/id.ts';
import type { FirAddress } from '../model/publication.ts';

export type FirParams = { readonly station: string; readonly year: string; readonly number: string };

/** Which FIR an address names; undefined when it can name none. A Zero FIR is called `0-0012` there, as `0/0012/2026` is printed. */
export function firKeyOf({ station, year, number }: FirParams): FirAddress | undefined {
  const officeId = officeIdOf(station);
  const running = /^(?:0-)?(\d{1,6})$/.exec(number)?.[1];
  if (officeId === undefined || !/^\d{4}$/.test(year) || running === undefined) return undefined;
  const key = { officeId, series: number.startsWith('0-') ? 'zero' : 'regular', year: Number(year), number: Number(running) } as const;
  return key.number > 0 && firParams(key).number === number ? key : undefined;
}

export function officeIdOf(text: string): OfficeId | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? (Number(text) as OfficeId) : undefined;
}

/** What stands in the address of an FIR. */
export function firParams({ officeId, series, year, number }: FirAddress): FirParams {
  return { station: String(officeId), year: String(year), number: series === 'zero' ? `0-${String(number).padStart(4, '0')}` : String(number) };
}
