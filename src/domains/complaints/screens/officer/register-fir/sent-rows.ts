import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { MOST_ROWS } from '../../../../cases/index.ts';

/** The lists of the form. A row's fields are named `<kind>-<row>-<field>`, rows are counted from 1. */
export const rowKinds = { accused: ['standing', 'name', 'alias', 'relativeName', 'address', 'description'], property: ['category', 'description', 'identifier', 'value'] } as const;
export type RowKind = keyof typeof rowKinds;

export interface SentRow<Kind extends RowKind> {
  readonly row: number;
  readonly fields: Readonly<Record<(typeof rowKinds)[Kind][number], string>>;
}

export function rowField(kind: RowKind, row: number, field: string): string {
  return `${kind}-${row}-${field}`;
}

/** How many rows the page shows: three empty ones at first, one more for each press of its button. */
export function rowsShown(typed: (name: string) => string, kind: RowKind): number {
  const before = /^\d{1,2}$/.test(typed(`${kind}-rows`)) ? Number(typed(`${kind}-rows`)) : FIRST_ROWS;
  return Math.max(1, Math.min(MOST_ROWS, before + (typed('do') === moreRows[kind] ? 1 : 0)));
}

/** Value of the button that asks for one more row. */
export const moreRows = { accused: 'more-accused', property: 'more-property' } as const satisfies Record<RowKind, string>;

/** The rows that hold anything, with their number: an empty row is no person and no thing. */
export function sentRows<Kind extends RowKind>(form: SentForm, kind: Kind): SentRow<Kind>[] {
  const names: readonly (typeof rowKinds)[Kind][number][] = rowKinds[kind];
  return Array.from({ length: MOST_ROWS }, (_, index) => index + 1)
    .map((row) => ({ row, fields: Object.fromEntries(names.map((name) => [name, form.text(rowField(kind, row, name)).trim()])) as SentRow<Kind>['fields'] }))
    .filter(({ fields }) => Object.values(fields).some((value) => value !== ''));
}

const FIRST_ROWS = 3;
