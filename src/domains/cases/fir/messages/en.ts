import type { AccusedStanding } from '../model/accused-person.ts';
import type { Relation } from '../model/first-information-report.ts';

/** Words that stand on the form and on the paper alike. */
export const en = {
  relations: { father: 'Father', mother: 'Mother', husband: 'Husband', wife: 'Wife', guardian: 'Guardian' } satisfies Record<Relation, string>,
  standings: { known: 'Known', suspected: 'Suspected', unknown: 'Unknown' } satisfies Record<AccusedStanding, string>,
  pahar: (pahar: number, hours: string) => `Pahar ${pahar} (${hours})`,
  pahars: (first: number, last: number, hours: string) => `Pahar ${first} to ${last} (${hours})`,
  severalDays: 'Over several days',
  age: (years: number, inYear: number) => `${years} years old in ${inYear}`,
};
