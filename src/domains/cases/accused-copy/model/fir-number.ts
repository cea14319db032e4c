import type { FirAddress } from '../../publication/model/publication.ts';

/** The number of an FIR as it is printed: `12/2026`, or `0/0012/2026` of a Zero FIR. Undefined when it cannot be one. */
export function readFirNumber(typed: string): Omit<FirAddress, 'officeId'> | undefined {
  const parts = /^(0\/)?0*([1-9]\d{0,5})\/(\d{4})$/.exec(typed.replace(/\s/g, ''));
  if (parts === null) return undefined;
  return { series: parts[1] === undefined ? 'regular' : 'zero', number: Number(parts[2]), year: Number(parts[3]) };
}
