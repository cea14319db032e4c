import { istDate, type IstDate } from '../../../../kernel/instant.ts';

/** The day on which BNS, BNSS and BSA came into force and IPC, CrPC and the Evidence Act ended. */
export const newLawSince: IstDate = istDate('2024-07-01');

export type OffenceLaw = 'IPC' | 'BNS';

/**
 * Which code names the offence: that of the day it happened (law 3.10).
 *
 * An offence that continues across the day carries both, the older first. `occurredTo` is the last day, included.
 * @see BNS 2023 s.358; unverified: general knowledge, to be confirmed against the Gazette
 */
export function offenceLawOn(occurredFrom: IstDate, occurredTo: IstDate = occurredFrom): OffenceLaw[] {
  if (occurredFrom >= newLawSince) return ['BNS'];
  return occurredTo >= newLawSince ? ['IPC', 'BNS'] : ['IPC'];
}
