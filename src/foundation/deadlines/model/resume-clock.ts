import { addMs, DAY_MS, endOfIstDay, istDateOf, type Instant, type IstDate } from '../../../kernel/instant.ts';
import { addWorkingDays, workingDaysBetween } from '../../../kernel/working-days.ts';
import { daysBetween, lastDayBefore } from './calendar.ts';
import type { ClockUnit } from './clock-rule.ts';

export interface Stop {
  readonly unit: ClockUnit;
  readonly dueAt: Instant;
  readonly pausedAt: Instant;
  readonly resumedAt: Instant;
  readonly holidays: ReadonlySet<IstDate>;
}

/**
 * The end of a clock that stood still: what was left then is left again.
 *
 * Minutes and hours keep their milliseconds. Clocks counted in days keep their days (working days for RTPS services, L57)
 * and still end at 24:00 IST; a stop within one day costs nobody a day. A late clock stays as late as it was.
 */
export function resumedDueAt(stop: Stop): Instant {
  const { unit, dueAt, pausedAt, resumedAt, holidays } = stop;
  const stoppedMs = resumedAt.getTime() - pausedAt.getTime();
  if (unit === 'minutes' || unit === 'hours') return addMs(dueAt, stoppedMs);
  const [pausedOn, resumedOn, lastDay] = [istDateOf(pausedAt), istDateOf(resumedAt), lastDayBefore(dueAt)];
  const daysStopped = daysBetween(pausedOn, resumedOn);
  if (unit !== 'working-days' || lastDay <= pausedOn) return addMs(dueAt, daysStopped * DAY_MS);
  return endOfIstDay(addWorkingDays(resumedOn, workingDaysBetween(pausedOn, lastDay, holidays), holidays));
}
