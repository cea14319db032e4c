import { z } from 'zod';
import { LocalisedFact, MomentFact, OptionalText } from './fact-parts.ts';

const Place = z.object({ day: z.iso.date(), number: z.number().int().min(1) });

/**
 * The General Diary of a station for one day. What the software wrote itself carries numbers of records only; the words are those of
 * the station's officers.
 */
export const DiaryDayFacts = z.object({
  /** Of this paper, as typed at the public check: `GD-1006-20261124`. */
  number: z.string().min(1),
  station: LocalisedFact,
  district: LocalisedFact.optional(),
  /** In India. */
  day: z.iso.date(),
  /** False: printed while the day ran; lines may follow. */
  isDayOver: z.boolean(),
  lines: z
    .array(
      z.object({
        number: z.number().int().min(1),
        at: MomentFact,
        kind: LocalisedFact,
        recordNumber: OptionalText,
        words: OptionalText,
        corrects: Place.optional(),
        correctedBy: z.array(Place),
        officer: z.object({ name: LocalisedFact, rank: LocalisedFact }).optional(),
      }),
    )
    .min(1),
});
export type DiaryDayFacts = z.infer<typeof DiaryDayFacts>;
