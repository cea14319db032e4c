import { z } from 'zod';
import { LocalisedFact, MomentFact } from './fact-parts.ts';

/**
 * A letter of the police to the Magistrate of the area about one FIR: that it is kept off the web (L15), or that a disabled victim has
 * to be heard (L5). It names no person of the FIR: the court has the FIR itself.
 */
export const MagistrateLetterFacts = z.object({
  /** Of this letter, as typed at the public check: `LM 12/2026`. */
  number: z.string().min(1),
  fir: z.object({ number: z.string().min(1), registeredAt: MomentFact }),
  station: LocalisedFact,
  district: LocalisedFact,
  sections: z.array(z.object({ act: z.string().min(1), provision: z.string().min(1) })),
  /** When it was decided, or written. */
  at: MomentFact,
  /** The officer's written reasons; only a decision has them. */
  reasons: z.string().min(1).optional(),
  /** Who signs. */
  officer: z.object({ name: LocalisedFact, rank: LocalisedFact }),
});
export type MagistrateLetterFacts = z.infer<typeof MagistrateLetterFacts>;
