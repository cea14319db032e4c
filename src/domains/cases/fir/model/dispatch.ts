import type { FirId, OfficerId } from '../../../../kernel/id.ts';
import { isBefore, type Instant } from '../../../../kernel/instant.ts';

/** When the FIR went to the Magistrate (IIF-1 item 15), as an officer of the station wrote it down. Never changed; the newest counts. */
export interface Dispatch {
  readonly id: string;
  readonly firId: FirId;
  readonly dispatchedAt: Instant;
  /** Why the line before was wrong; undefined for the first. */
  readonly reason: string | undefined;
  readonly recordedBy: OfficerId;
  readonly recordedAt: Instant;
}

const MINUTE_MS = 60_000;
/** A reason shorter than this says nothing. */
export const LEAST_REASON = 10;

/**
 * Why a moment of dispatch cannot be written down, as a key of messages; undefined when it can.
 *
 * It lies between the registration and now, both minutes included: officers write minutes, the registration has seconds (C2).
 * NB: no clock runs for it. None of the rules in docs/law names hours for it.
 */
export function dispatchFault({ dispatchedAt, registeredAt, now }: { readonly dispatchedAt: Instant; readonly registeredAt: Instant; readonly now: Instant }): 'dispatchBeforeFir' | 'dispatchAhead' | undefined {
  if (isBefore(now, dispatchedAt)) return 'dispatchAhead';
  return dispatchedAt.getTime() < Math.floor(registeredAt.getTime() / MINUTE_MS) * MINUTE_MS ? 'dispatchBeforeFir' : undefined;
}
