import type { Lang } from '../../../kernel/text.ts';
import { canBeTold, type TellingWay } from '../../cases/index.ts';
import type { Complaint } from './complaint.ts';
import { readsRecord, relationSees } from './person-policy.ts';
import type { RelatedPerson } from './person.ts';

/**
 * Who reads on the own page what the police say of the investigation, and gets the message that there is news (L21): never an informant
 * who was cut off, nobody to whom the record does not open, nobody who asked for no messages.
 */
export function progressReaders(complaint: Parameters<typeof readsRecord>[1], persons: readonly RelatedPerson[]): RelatedPerson[] {
  return persons.filter(
    (person) =>
      person.mobile !== undefined &&
      (person.relation === 'informant' || person.mayWrite) &&
      relationSees(person.relation, 'progress-note') &&
      readsRecord({ relation: person.relation, isChecked: person.checked !== undefined, isCutOff: person.isCutOff }, complaint),
  );
}

export interface ProgressTelling {
  readonly words: string;
  readonly lang: Lang;
  /** Undefined: the officer has not chosen. */
  readonly way: TellingWay | undefined;
}

/** What is missing before the words can be told, as fields with keys of the messages; empty when nothing is. */
export function faultsOfTelling({ words, way }: ProgressTelling, readers: readonly RelatedPerson[]): { readonly progressWords?: 'progressWords'; readonly way?: 'progressWay' | 'nobodyReached' } {
  return {
    ...(!canBeTold(words) && { progressWords: 'progressWords' as const }),
    ...(way === undefined && { way: 'progressWay' as const }),
    ...(way === 'page' && readers.length === 0 && { way: 'nobodyReached' as const }),
  };
}

/** Names that have no place in the words: everybody of the record but the accused. */
export function namesToSpare({ informant }: Pick<Complaint, 'informant'>, persons: readonly RelatedPerson[]): string[] {
  return [informant.name, ...persons.filter(({ relation }) => relation !== 'accused').map(({ name }) => name)];
}
