import { addDays, DAY_MS, istDate, startOfIstDay, type IstDate } from './instant.ts';

/**
 * The day that is `count` working days after `day`; `day` itself is not counted. Working days are all but Sundays and `holidays`.
 * NB: Saturdays count. Only the Right to Public Services Act excludes holidays (L57); limits of the BNSS count every day.
 */
export function addWorkingDays(day: IstDate, count: number, holidays: ReadonlySet<IstDate>): IstDate {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  return at;
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: IstDate, to: IstDate, holidays: ReadonlySet<IstDate>): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, holidays)) count += 1;
  return count;
}

function isWorkingDay(day: IstDate, holidays: ReadonlySet<IstDate>): boolean {
  return !isSunday(day) && !holidays.has(day);
}

/** Any Sunday: every seventh day from it is one. */
const A_SUNDAY = istDate('1970-01-04');

function isSunday(day: IstDate): boolean {
  return (startOfIstDay(day).getTime() - startOfIstDay(A_SUNDAY).getTime()) % (7 * DAY_MS) === 0;
}
