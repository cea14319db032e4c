import { z } from 'zod';
import { LocalisedFact, MomentFact, OptionalText, WordsFact } from './fact-parts.ts';

/**
 * What a station decided instead of an FIR, as the informant gets it: the non-cognizable report with its substance as entered in the
 * book (L11; BNSS s.174(1)), or the note of a closing with reasons (L8). Both say what the person can do next (L10).
 */
export const DecisionFacts = z.object({
  /** Number of the report in the station's book; a closing has none. */
  ncrNumber: OptionalText,
  complaintNumber: z.string().min(1),
  decidedAt: MomentFact,
  station: LocalisedFact,
  /** What an office that is no station is called: it stands in the place of the station's name. */
  officeTitle: z.object({ en: z.string().min(1), hi: z.string().min(1) }).optional(),
  district: LocalisedFact,
  /** Of the station, never of a person. */
  stationPhone: OptionalText,
  /** The station's diary line of the decision; an office above keeps no diary. */
  diary: z.object({ number: z.string().min(1), at: MomentFact }).optional(),
  informantName: z.string().min(1),
  receivedAt: MomentFact,
  place: z.string(),
  /** The information as it was given, unchanged. */
  substance: WordsFact,
  sections: z.array(z.object({ act: z.string().min(1), provision: z.string().min(1) })),
  /** The officer's own words. */
  ground: z.string().min(1),
  officer: z.object({ name: LocalisedFact, rank: LocalisedFact }),
  /** The same sentence that the person reads on the page. */
  remedies: z.object({ en: z.string().min(1), hi: z.string().min(1) }),
});
export type DecisionFacts = z.infer<typeof DecisionFacts>;
