import { addDays, addMonths, addMs, DAY_MS, endOfIstDay, HOUR_MS, instantOfMs, istDateOf, startOfIstDay, type Instant, type IstDate } from '../../../kernel/instant.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import type { ClockUnit } from './clock-rule.ts';

export const MINUTE_MS = 60_000;
const MORNING_MS = 9 * HOUR_MS;

export interface Span {
  readonly unit: ClockUnit;
  readonly count: number;
}

/**
 * The moment at which `span` is over, counted from `startedAt` (rule L3, for every duty of the police too).
 *
 * Minutes and hours run from the minute of the event. Days, working days and months end at 24:00 IST of their last day; the day
 * of the event is not counted. A month ends on the day of the same number, or on the last day of a month that is too short.
 * @see General Clauses Act 1897 s.3(35), s.9; unverified: general knowledge
 */
export function endOfSpan(startedAt: Instant, span: Span, holidays: ReadonlySet<IstDate>): Instant {
  switch (span.unit) {
    case 'minutes':
      return addMs(startOfMinute(startedAt), span.count * MINUTE_MS);
    case 'hours':
      return addMs(startOfMinute(startedAt), span.count * HOUR_MS);
    case 'days':
    case 'working-days':
    case 'months':
      return endOfIstDay(lastDayOf(istDateOf(startedAt), span, holidays));
  }
}

/** 9:00 IST of the last day of the span. Only for units that are counted in days. */
export function morningOfSpan(startedAt: Instant, span: Span, holidays: ReadonlySet<IstDate>): Instant {
  return addMs(startOfIstDay(lastDayOf(istDateOf(startedAt), span, holidays)), MORNING_MS);
}

/** Calendar days from one day to a later one. */
export function daysBetween(from: IstDate, to: IstDate): number {
  return (startOfIstDay(to).getTime() - startOfIstDay(from).getTime()) / DAY_MS;
}

/** The last day that ends at or before the moment: the day before, for 24:00 of it. */
export function lastDayBefore(end: Instant): IstDate {
  return istDateOf(addMs(end, -1));
}

function lastDayOf(day: IstDate, { unit, count }: Span, holidays: ReadonlySet<IstDate>): IstDate {
  if (unit === 'working-days') return addWorkingDays(day, count, holidays);
  return unit === 'months' ? addMonths(day, count) : addDays(day, count);
}

/** India lies a whole number of minutes from UTC. */
function startOfMinute(at: Instant): Instant {
  return instantOfMs(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS);
}
