import pg from 'pg';

/** Object ids of PostgreSQL's own types; they are the same in every version. */
const oid: Readonly<Record<'int8' | 'numeric' | 'date' | 'textArray' | 'int8Array' | 'dateArray' | 'numericArray', number>> = {
  int8: 20,
  numeric: 1700,
  date: 1082,
  textArray: 1009,
  int8Array: 1016,
  dateArray: 1182,
  numericArray: 1231,
};

/** `pg` types its parsers as `any`. */
type Parse = (text: string) => unknown;

/**
 * How columns arrive: bigint and numeric as numbers, `date` as `YYYY-MM-DD` (a Date would shift it to the machine's zone),
 * `timestamptz` as Date (our Instant). The rest as `pg` does it.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary'): Parse {
    if (format !== 'binary') {
      if (id === oid.int8 || id === oid.numeric) return toNumber;
      if (id === oid.date) return String;
      if (id === oid.int8Array || id === oid.numericArray) return (text: string) => toTexts(text).map((item) => (item === null ? null : toNumber(item)));
      if (id === oid.dateArray) return toTexts;
    }
    return pg.types.getTypeParser(id, format ?? 'text') as Parse;
  },
};

/** @throws RangeError when the whole number does not fit: a wrong amount must never pass for a right one. */
function toNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new RangeError(`Too large for a number: ${text}`);
  return value;
}

function toTexts(text: string): (string | null)[] {
  const parse = pg.types.getTypeParser(oid.textArray, 'text') as (text: string) => (string | null)[];
  return parse(text);
}
