/** A length of imprisonment as the Act counts it. Months and days are not turned into years: 83 months stay below seven years. */
export interface Term {
  readonly count: number;
  readonly unit: 'years' | 'months' | 'days';
}

/** For comparing only: a day counts as a thirtieth of a month. */
export function monthsOf(term: Term): number {
  switch (term.unit) {
    case 'years':
      return term.count * 12;
    case 'months':
      return term.count;
    case 'days':
      return term.count / 30;
  }
}

/** The ISO 8601 form that the database keeps: `P7Y`, `P6M`, `P1D`. */
export function formatTerm(term: Term): string {
  return `P${term.count}${term.unit.slice(0, 1).toUpperCase()}`;
}

/** @throws RangeError when the text is not a term of one unit. */
export function parseTerm(iso: string): Term {
  const [, count, letter = ''] = /^P(\d+)([YMD])$/.exec(iso) ?? [];
  const unit = units[letter];
  if (unit === undefined) throw new RangeError(`Not a term: ${iso}`);
  return { count: Number(count), unit };
}

/**
 * Reads a term from the reference tables, which write it in years rounded to three places: `7`, `0.5`, `0.083` (a month), `0.003` (a day).
 * @returns undefined when the number is no whole count of years, months or days.
 */
export function termOfYears(years: number): Term | undefined {
  const candidates: Term[] = [
    { count: years, unit: 'years' },
    { count: Math.round(years * 12), unit: 'months' },
    { count: Math.round(years * 365), unit: 'days' },
  ];
  return candidates.find((term) => Number.isInteger(term.count) && term.count > 0 && Math.abs(yearsOf(term) - years) < 0.0005);
}

const units: Readonly<Record<string, Term['unit']>> = { Y: 'years', M: 'months', D: 'days' };

function yearsOf(term: Term): number {
  return term.unit === 'days' ? term.count / 365 : monthsOf(term) / 12;
}
