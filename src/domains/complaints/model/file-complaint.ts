import { z } from 'zod';
import { addMs, HOUR_MS, instantOfMs, isBefore, istDate, startOfIstDay, type Instant } from '../../../kernel/instant.ts';
import { langs } from '../../../kernel/text.ts';
import { complaintNatures } from './complaint-nature.ts';
import { behalves, hasVictim, type Behalf } from './person.ts';
import type { NamedVictim } from './told-complaint.ts';

/** Indian mobile number (forms 4.0), ten digits. */
export const Mobile = z.string().regex(/^[6-9]\d{9}$/);

/** A person's name: any script, not digits only; people with a single name are people. */
export const PersonName = z.string().trim().min(2).max(100).regex(/\p{L}/u);

/** To whom it happened; the rest only when that is somebody else. A child is not written to. */
export const BehalfAnswers = {
  /** Missing: it happened to whoever tells it. */
  onBehalf: z.enum(behalves).optional(),
  victimName: PersonName.optional(),
  victimMobile: Mobile.optional(),
  kinship: z.string().trim().max(100).optional(),
};

/** The victim that belongs to the answers; undefined when the informant is the victim, or an organisation is. */
export function namedVictim(told: { onBehalf?: Behalf | undefined; victimName?: string | undefined; victimMobile?: string | undefined; kinship?: string | undefined }): NamedVictim | undefined {
  if (told.onBehalf === undefined || !hasVictim(told.onBehalf) || told.victimName === undefined) return undefined;
  return { name: told.victimName, mobile: told.onBehalf === 'minor' ? undefined : told.victimMobile, kinship: told.kinship === '' ? undefined : told.kinship };
}

/** Everything a complaint needs, checked once more when it is sent: the pages have checked it one by one. */
export const FileComplaint = z.object({
  draftId: z.uuid(),
  lang: z.enum(langs),
  nature: z.enum(complaintNatures),
  placeText: z.string().trim().min(1).max(500),
  /** A place of the tables, or `null` with the district. */
  placeId: z.number().int().nullable(),
  districtCode: z.number().int().optional(),
  /** The station the person named; `null`: the district shall decide; undefined: the one that follows from the place. */
  officeId: z.number().int().nullable().optional(),
  occurredOn: z.string(),
  occurredTime: z.string().nullable(),
  narrative: z.string().trim().min(1).max(10_000),
  name: PersonName,
  mobile: Mobile,
  /** Read by `readEmail`; only the receipt goes there before it is confirmed. */
  email: z.string().max(254).optional(),
  ...BehalfAnswers,
});
export type FileComplaint = z.infer<typeof FileComplaint>;

/** From when to when it happened, as far as the person knows: a minute, or a whole day in India. Undefined for a day or time that does not exist. */
export function occurrenceOf(day: string, time: string | null): { from: Instant; to: Instant } | undefined {
  try {
    const start = startOfIstDay(istDate(day));
    if (time === null) return { from: start, to: addMs(start, 24 * HOUR_MS - 60_000) };
    const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
    if (parts === null) return undefined;
    const at = addMs(start, Number(parts[1]) * HOUR_MS + Number(parts[2]) * 60_000);
    return { from: at, to: at };
  } catch {
    return undefined;
  }
}

/** The end of a whole day that is not over yet is the present: nothing is reported from the future. */
export function untilNow(occurrence: { from: Instant; to: Instant }, now: Instant): { from: Instant; to: Instant } | undefined {
  if (isBefore(now, occurrence.from)) return undefined;
  return isBefore(now, occurrence.to) ? { from: occurrence.from, to: instantOfMs(now.getTime()) } : occurrence;
}
