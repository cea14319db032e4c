import { z } from 'zod';
import { LocalisedFact, MomentFact, OptionalText, WordsFact } from './fact-parts.ts';

/** The receipt that the giver of a complaint keeps: what was received, by whom, and what happens by when (forms 4.2). */
export const AcknowledgementFacts = z.object({
  number: z.string().min(1),
  receivedAt: MomentFact,
  station: LocalisedFact,
  district: LocalisedFact,
  /** Of the station, never of a person. */
  stationPhone: OptionalText,
  /** The station's diary line of the receipt (L8). */
  diary: z.object({ number: z.string().min(1), at: MomentFact }).optional(),
  informantName: z.string().min(1),
  nature: LocalisedFact,
  place: z.string(),
  occurredFrom: MomentFact.optional(),
  occurredTo: MomentFact.optional(),
  /** False: the person knows the day, not the hour. */
  isTimeKnown: z.boolean(),
  words: WordsFact,
  /** In the order of time. `by` is the last moment; a time of 24:00 is given as the first moment of the next day. */
  next: z.array(z.object({ what: LocalisedFact, by: MomentFact, law: LocalisedFact.optional() })),
});
export type AcknowledgementFacts = z.infer<typeof AcknowledgementFacts>;
