/** Parts of the day as people in Bihar name hours: सुबह, दोपहर, शाम, रात. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** As typed. */
export interface TimeParts {
  readonly hour: string;
  /** May be left empty: the full hour. */
  readonly minute: string;
  readonly part: string;
}

/**
 * The time as `HH:MM` (24-hour), or undefined when it is none.
 *
 * Hours are 1 to 12; an hour of 13 to 23 (or 0) is taken as it is and needs no part of the day.
 * "12, night" is 00:00, "2, night" is 02:00, "9, night" is 21:00.
 */
export function timeOfDay({ hour, minute, part }: TimeParts): string | undefined {
  const hours = wholeNumber(hour);
  const minutes = minute.trim() === '' ? 0 : wholeNumber(minute);
  if (hours === undefined || minutes === undefined || minutes > 59) return undefined;
  const hour24 = hours === 0 || (hours > 12 && hours < 24) ? hours : hourIn24(hours, part);
  return hour24 === undefined ? undefined : `${String(hour24).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Half-day hours that each part may mean: first the hours before noon, then those after it. */
const hoursOfPart = {
  morning: { beforeNoon: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], afterNoon: [] },
  afternoon: { beforeNoon: [11], afterNoon: [12, 1, 2, 3, 4, 5] },
  evening: { beforeNoon: [], afterNoon: [3, 4, 5, 6, 7, 8, 9] },
  night: { beforeNoon: [12, 1, 2, 3, 4, 5], afterNoon: [7, 8, 9, 10, 11] },
} as const satisfies Record<DayPart, { readonly beforeNoon: readonly number[]; readonly afterNoon: readonly number[] }>;

function hourIn24(hour: number, partText: string): number | undefined {
  const part = dayParts.find((known) => known === partText);
  if (part === undefined) return undefined;
  const { beforeNoon, afterNoon }: { readonly beforeNoon: readonly number[]; readonly afterNoon: readonly number[] } = hoursOfPart[part];
  if (beforeNoon.includes(hour)) return hour % 12;
  if (afterNoon.includes(hour)) return (hour % 12) + 12;
  return undefined;
}

function wholeNumber(text: string): number | undefined {
  return /^\s*\d{1,2}\s*$/.test(text) ? Number(text) : undefined;
}
