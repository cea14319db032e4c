import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { RelatedPerson } from './person.ts';

/** One time that the informant's reading was stopped. Undefined `by`: the victim asked for it, and an officer had seen who that is. */
export interface CutOff {
  readonly id: string;
  readonly at: Instant;
  readonly by: OfficerId | undefined;
  readonly reason: string;
  /** The informant reads again. */
  readonly undone: { readonly at: Instant; readonly reason: string } | undefined;
}

/** The one that is in force. */
export function cutOffInForce(cutOffs: readonly CutOff[]): CutOff | undefined {
  return cutOffs.find(({ undone }) => undone === undefined);
}

/**
 * Whether the word of the victim stops the reading at once: an officer has seen who it is, and it was never opened again after such a
 * word. Then the station is asked, because somebody who only played the victim could shut the informant out for ever.
 */
export function stopsAtOnce(of: { readonly isChecked: boolean; readonly cutOffs: readonly CutOff[] }): boolean {
  return of.isChecked && of.cutOffs.every(({ undone }) => undone === undefined);
}

/** Who has to be heard before the informant reads again: victim and guardian whom an officer has seen. The others are nobody's word yet. */
export function toBeHeard(persons: readonly RelatedPerson[]): RelatedPerson[] {
  return persons.filter(({ relation, checked }) => (relation === 'victim' || relation === 'guardian') && checked !== undefined);
}
