import type { Brand } from './brand.ts';

/**
 * A moment, in UTC. It is a `Date` underneath so that the database driver reads and writes it as `timestamptz`;
 * the brand keeps `new Date()` (the machine's clock) out: the present comes from `platform/clock` only.
 */
export type Instant = Brand<Date, 'Instant'>;

/** A calendar day in India, `YYYY-MM-DD`. Legal days are calendar days there (Asia/Kolkata), whatever the server's zone. */
export type IstDate = Brand<string, 'IstDate'>;

/** India has one zone and no daylight saving: +05:30 all year. */
const IST_OFFSET_MS = 5.5 * 3_600_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export function instantOfMs(ms: number): Instant {
  return new Date(ms) as Instant;
}

/** @throws RangeError when `iso` is not an ISO 8601 moment with a zone. */
export function instantOf(iso: string): Instant {
  const ms = /(Z|[+-]\d{2}:?\d{2})$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`Not a moment with a zone: ${iso}`);
  return instantOfMs(ms);
}

export function addMs(at: Instant, ms: number): Instant {
  return instantOfMs(at.getTime() + ms);
}

export function isBefore(a: Instant, b: Instant): boolean {
  return a.getTime() < b.getTime();
}

/** The calendar day in India on which the moment falls. */
export function istDateOf(at: Instant): IstDate {
  return new Date(at.getTime() + IST_OFFSET_MS).toISOString().slice(0, 10) as IstDate;
}

/** @throws RangeError when `text` is not a real calendar day written `YYYY-MM-DD`. */
export function istDate(text: string): IstDate {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) throw new RangeError(`Not a calendar day: ${text}`);
  return text as IstDate;
}

/** 00:00 IST of the day, as a moment. */
export function startOfIstDay(day: IstDate): Instant {
  return instantOfMs(Date.parse(`${day}T00:00:00Z`) - IST_OFFSET_MS);
}

/** 24:00 IST of the day (the first moment that no longer belongs to it). */
export function endOfIstDay(day: IstDate): Instant {
  return addMs(startOfIstDay(day), DAY_MS);
}

export function addDays(day: IstDate, days: number): IstDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as IstDate;
}

/** The day of the same number `months` later, or the last day of a month that is too short. */
export function addMonths(day: IstDate, months: number): IstDate {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const last = addDays(firstOfMonth(index + 1), -1);
  const sameNumber = `${last.slice(0, 8)}${day.slice(8)}`;
  return sameNumber <= last ? istDate(sameNumber) : last;
}

function firstOfMonth(index: number): IstDate {
  return istDate(`${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

/** Hours and minutes in India, `HH:MM`, 24-hour. */
export function istTimeOf(at: Instant): string {
  return new Date(at.getTime() + IST_OFFSET_MS).toISOString().slice(11, 16);
}
