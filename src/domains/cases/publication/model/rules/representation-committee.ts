import { z } from 'zod';

/** How a person stands to a withheld FIR (L17). Who asks must say who he or she is; the reason is the person's own. */
export const concerns = ['accused', 'victim', 'informant', 'family', 'other'] as const;
export type Concern = (typeof concerns)[number];

export const COMMITTEE_SIZE = 3;

export const Committee = z.array(z.string().trim().min(2).max(150)).length(COMMITTEE_SIZE);
export type Committee = z.infer<typeof Committee>;

/**
 * The committee that decides about a withheld FIR (rule L17): three officers, each once; undefined when the names do not make one.
 *
 * NB: the SP names them by rank and name; that they are officers is the SP's word. Three officers and three days are general knowledge.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473; unverified
 */
export function committeeOf(names: readonly string[]): Committee | undefined {
  const read = Committee.safeParse(names);
  if (!read.success) return undefined;
  const known = new Set(read.data.map((name) => name.toLocaleLowerCase()));
  return known.size === COMMITTEE_SIZE ? read.data : undefined;
}
