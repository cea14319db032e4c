import { isBefore, type Instant } from '../../../../kernel/instant.ts';

interface FirMoments {
  readonly occurredFrom: Instant;
  readonly occurredTo: Instant | undefined;
  readonly receivedAt: Instant;
  readonly diaryAt: Instant;
  /** Undefined: registered before the signature, with a ground (L3a). */
  readonly signedAt: Instant | undefined;
  readonly registeredAt: Instant;
}

/**
 * The first pair of moments that stands in the wrong order, as a key of the messages; undefined when all is in order.
 *
 * Occurrence ≤ its end ≤ receipt ≤ diary entry ≤ registration, and signature ≤ registration (C2; IIF-1 items 1 and 3a–3c, 14).
 * The audit of another State found FIRs registered before their diary entry: here it cannot be written.
 */
export function misorderOf(moments: FirMoments): FirMisorder | undefined {
  const { occurredFrom, occurredTo, receivedAt, diaryAt, signedAt, registeredAt } = moments;
  if (occurredTo !== undefined && isBefore(occurredTo, occurredFrom)) return 'endBeforeStart';
  if (isBefore(receivedAt, occurredTo ?? occurredFrom)) return 'receivedBeforeOccurrence';
  if (isBefore(diaryAt, receivedAt)) return 'diaryBeforeReceipt';
  if (isBefore(registeredAt, diaryAt)) return 'registeredBeforeDiary';
  if (signedAt !== undefined && isBefore(registeredAt, signedAt)) return 'registeredBeforeSignature';
  return undefined;
}

export const firMisorders = ['endBeforeStart', 'receivedBeforeOccurrence', 'diaryBeforeReceipt', 'registeredBeforeDiary', 'registeredBeforeSignature'] as const;
export type FirMisorder = (typeof firMisorders)[number];
