import { instantOf } from '../../../kernel/instant.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import { clockStateOf, type ClockState, type ClockTimes } from '../model/clock.ts';
import { planClock, type ClockStep } from '../model/plan-clock.ts';
import { shippedSettings } from './shipped-settings.ts';

const settings = shippedSettings();

export interface TestClock extends ClockTimes {
  readonly kind: ClockKind;
  readonly steps: readonly ClockStep[];
}

/** A clock that started at a moment, under the settings as shipped: `aClock('complaint.sign', '2026-11-23T18:10+05:30')`. */
export function aClock(kind: ClockKind, startedAt: string): TestClock {
  const start = instantOf(startedAt);
  return { kind, startedAt: start, ...planClock({ kind, startedAt: start, settings }) };
}

export function stateAt(clock: ClockTimes, now: string): ClockState {
  return clockStateOf(clock, instantOf(now));
}

/** The steps as a reader checks them: `escalate sdpo 2026-11-26T00:00+05:30`, in IST. */
export function stepLines(clock: TestClock): string[] {
  return clock.steps.map(({ kind, at, to }) => [kind, ...(to === undefined ? [] : [to]), inIst(at.getTime())].join(' '));
}

function inIst(ms: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata', dateStyle: 'short', timeStyle: 'short' }).format(ms);
}
