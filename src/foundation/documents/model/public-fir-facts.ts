import { z } from 'zod';
import { LocalisedFact, MomentFact, WordsFact } from './fact-parts.ts';

/**
 * The copy of an FIR for everybody (L14, L20): a paper of its own with facts of its own. There is no field for a person, a number to
 * call or an address, so none can be printed.
 */
export const PublicFirFacts = z.object({
  station: LocalisedFact,
  district: LocalisedFact,
  block: LocalisedFact.optional(),
  /** A Zero FIR: it happened outside of the area of the station (L12). */
  isElsewhere: z.boolean().default(false),
  year: z.number().int(),
  number: z.string().min(1),
  registeredAt: MomentFact,
  sections: z.array(z.object({ citation: z.string().min(1), name: LocalisedFact })),
  /** Sections without a name in the tables. */
  otherSections: z.number().int().min(0),
  /** With blocks where something is hidden. Missing: no officer has confirmed it yet. */
  narrative: WordsFact.optional(),
});
export type PublicFirFacts = z.infer<typeof PublicFirFacts>;
