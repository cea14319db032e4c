import type { Publication } from '../../../publication/model/publication.ts';
import type { HeldFor } from '../../../publication/model/rules/publication-start.ts';

/** `withheld`: the FIR is kept off the web as sensitive (L15, L16). `not-accused`: it names nobody whom the applicant is or stands for. */
export const copyRefusalGrounds = ['withheld', 'not-accused'] as const;
export type CopyRefusalGround = (typeof copyRefusalGrounds)[number];

/** Held because of what it is about, not because nobody has looked yet. */
const sensitive: readonly HeldFor[] = ['listed', 'facts'];

/**
 * On which grounds the certified copy may be refused (rule L18): never because it is inconvenient. As sensitive only where an officer of
 * DySP's rank has withheld the FIR (L15), or it is on the list (L16). The refusal names the next doors: the SP (L17), and the court,
 * which gives the copy within two working days.
 * @see Youth Bar Association v. Union of India (2016) 9 SCC 473
 */
export function refusalGroundsOf(publication: Pick<Publication, 'state' | 'heldFor'>): readonly CopyRefusalGround[] {
  const isSensitive = publication.state === 'withheld' || (publication.state === 'held' && publication.heldFor !== undefined && sensitive.includes(publication.heldFor));
  return isSensitive ? copyRefusalGrounds : ['not-accused'];
}
