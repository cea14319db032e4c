import { addDays, endOfIstDay, isBefore, istDateOf, type Instant } from '../../../../kernel/instant.ts';
import type { DeskState } from '../complaint-states.ts';

/** Days after the refusal within which the portal takes the appeal. The law names no limit; the SP's own door stays open after it (design). */
export const APPEAL_DAYS = 30;
/** Days without an FIR after which silence counts as refusal (configuration of the service, design). */
export const SILENCE_DAYS = 7;

interface Appealable {
  readonly deskState: DeskState;
  readonly filedAt: Instant;
  /** When the station refused; undefined while it has not. */
  readonly refusedAt: Instant | undefined;
  /** End of the clock of silence, as it was started; undefined where none was. */
  readonly silentUntil?: Instant | undefined;
  /** The SP's office, or one above, has it or has decided it itself: what is about the police begins there (5.1). */
  readonly isWithSp?: boolean;
}

/**
 * Whether the person may ask the SP to look again (rule L10): at once when the station refused an FIR, up to 24:00 of the thirtieth
 * day after; and when its clock of silence has run out (seven days by default). Nobody is sent to the SP again with what the SP has decided. Days count as in L3: the day of the event is not counted.
 * @see BNSS 2023 s.173(4)
 */
export function mayAppealToSp(complaint: Appealable, now: Instant): boolean {
  if (complaint.deskState === 'fir-registered' || complaint.isWithSp === true) return false;
  if (complaint.refusedAt !== undefined) return isBefore(now, endOfIstDay(addDays(istDateOf(complaint.refusedAt), APPEAL_DAYS)));
  return !isBefore(now, complaint.silentUntil ?? endOfIstDay(addDays(istDateOf(complaint.filedAt), SILENCE_DAYS)));
}
