import type { FirstInformationReport } from '../../fir/model/first-information-report.ts';
import type { ProtectedWords } from '../model/publication.ts';

/** The persons and addresses of the record that nobody may read in public (L20, L36 to L38). */
export function protectedWordsOf({ items }: FirstInformationReport): ProtectedWords {
  const { informant, place, accusedPersons, accused } = items;
  return {
    names: [informant.name, informant.relativeName],
    others: [
      ...accusedPersons.flatMap((person) => [person.name, person.alias, person.relativeName, person.address]),
      accused.slice(0, 300),
      informant.address,
      informant.permanentAddress,
      informant.passport ?? '',
      informant.otherIds ?? '',
      place.address,
    ],
  };
}
