import type { IstDate } from '../../../../kernel/instant.ts';
import { newLawSince } from './offence-law.ts';

export type ProcedureLaw = 'CrPC' | 'BNSS';

/**
 * Which code governs the procedure: that of the day of registration, whatever the day of the offence (law 3.10).
 * @see BNSS 2023 s.531; unverified: general knowledge, to be confirmed against the Gazette
 */
export function procedureLawOn(registeredOn: IstDate): ProcedureLaw {
  return registeredOn < newLawSince ? 'CrPC' : 'BNSS';
}
