import { z } from 'zod';
import { langs } from '../../../kernel/text.ts';

/** A name in both languages; `hi` may be missing in reference data. */
export const LocalisedFact = z.object({ en: z.string().min(1), hi: z.string().min(1).optional() });
export type LocalisedFact = z.infer<typeof LocalisedFact>;

/** ISO 8601 with a zone. Papers show it in Indian time. */
export const MomentFact = z.iso.datetime({ offset: true });

/** What somebody wrote, in the language they wrote it in. Printed unchanged. */
export const WordsFact = z.object({ text: z.string().min(1), lang: z.enum(langs) });
export type WordsFact = z.infer<typeof WordsFact>;

/** A text that may be missing or empty: its item is printed with a dash, never left out. */
export const OptionalText = z.string().optional();
