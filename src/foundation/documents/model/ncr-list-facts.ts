import { z } from 'zod';
import { LocalisedFact, MomentFact, WordsFact } from './fact-parts.ts';

/**
 * The station's non-cognizable reports of a fortnight, for the Magistrate (L11; BNSS s.174(1)). It goes from station to court and is
 * nobody else's.
 */
export const NcrListFacts = z.object({
  number: z.string().min(1),
  station: LocalisedFact,
  district: LocalisedFact.optional(),
  madeAt: MomentFact,
  /** In charge of the station. */
  officer: z.object({ name: LocalisedFact, rank: LocalisedFact }),
  reports: z
    .array(
      z.object({
        ncrNumber: z.string().min(1),
        enteredAt: MomentFact,
        complaintNumber: z.string().min(1),
        informantName: z.string().min(1),
        place: z.string(),
        sections: z.string(),
        /** As it was given, unchanged. */
        substance: WordsFact,
      }),
    )
    .min(1),
});
export type NcrListFacts = z.infer<typeof NcrListFacts>;
