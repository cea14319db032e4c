import type { OfficeId } from '../../../kernel/id.ts';
import type { Brand } from '../../../kernel/brand.ts';
import { DAY_MS, HOUR_MS, isBefore, type Instant } from '../../../kernel/instant.ts';
import type { RecordKind } from '../../ledger/index.ts';
import { MINUTE_MS } from './calendar.ts';
import type { ClockKind } from './clock-kinds.ts';

export type ClockId = Brand<string, 'ClockId'>;

/** The moments that decide how a clock looks. A row of `v_deadlines_open` has all that may not be left out. */
export interface ClockTimes {
  readonly startedAt: Instant;
  readonly warningAt: Instant;
  readonly dueAt: Instant;
  readonly pausedAt?: Instant | undefined;
  /** By how much earlier stops have moved the end. */
  readonly pausedMs?: number;
  readonly metAt?: Instant | undefined;
  readonly lapsedAt?: Instant | undefined;
}

/** One clock of one record, as everybody sees it. */
export interface Clock extends ClockTimes {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  /** The office that holds the duty. */
  readonly officeId: OfficeId;
}

export const clockStates = ['on-time', 'warning', 'late', 'met', 'paused'] as const;
export type ClockState = (typeof clockStates)[number];

/**
 * How a clock stands. Met is final, whatever the hour; a clock that lapsed stays late; one that stands still is neither.
 * The first moment after the time is late: 24:00 of the last day is.
 */
export function clockStateOf(clock: ClockTimes, now: Instant): ClockState {
  if (clock.metAt !== undefined) return 'met';
  if (clock.lapsedAt !== undefined) return 'late';
  if (clock.pausedAt !== undefined) return 'paused';
  if (!isBefore(now, clock.dueAt)) return 'late';
  return isBefore(now, clock.warningAt) ? 'on-time' : 'warning';
}

/** The part of the time that is used, from 0 to 1; 1 when late. A met or standing clock keeps what it had used then. */
export function shareUsed(clock: ClockTimes, now: Instant): number {
  const at = clock.metAt ?? clock.pausedAt ?? now;
  const stoppedMs = clock.pausedMs ?? 0;
  const used = at.getTime() - clock.startedAt.getTime() - stoppedMs;
  const whole = clock.dueAt.getTime() - clock.startedAt.getTime() - stoppedMs;
  return whole <= 0 ? 1 : Math.min(1, Math.max(0, used / whole));
}

export interface TimeLeft {
  /** The time counts from the end on, not up to it. */
  readonly late: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** Time up to the end, or since: whole minutes, begun ones left out. For a met or standing clock, as it was then. */
export function timeLeft(clock: ClockTimes, now: Instant): TimeLeft {
  const leftMs = clock.dueAt.getTime() - (clock.metAt ?? clock.pausedAt ?? now).getTime();
  const ms = Math.abs(leftMs);
  return { late: leftMs <= 0, days: Math.floor(ms / DAY_MS), hours: Math.floor((ms % DAY_MS) / HOUR_MS), minutes: Math.floor((ms % HOUR_MS) / MINUTE_MS) };
}
