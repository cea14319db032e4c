import type { Lang } from '../../../kernel/text.ts';

/**
 * A paper as paper.typ draws it: no domain words, no dates to format, no decisions. A new kind of paper is one function from its
 * facts to a sheet.
 */
export interface Sheet {
  /** `letter`: to a citizen, set larger. `form`: many fields, set closer. */
  readonly look: 'letter' | 'form';
  readonly title: Both;
  /** Under the title: the law the paper rests on, or what it is good for. */
  readonly basis: Both;
  /** Name of the printed form, where it has one. */
  readonly form: Both | undefined;
  readonly office: Both;
  readonly number: { readonly label: Both; readonly text: string };
  readonly sections: readonly Section[];
}

/** A fixed sentence or label. Hindi is read first. */
export interface Both {
  readonly hi: string;
  readonly en: string;
}

/** A text in the language it was said in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** What stands in a field or cell: nothing (printed as a dash), one text, or the same in both languages. */
export type Value = readonly Said[];

export interface Section {
  /** As on the printed form: "1" to "15". */
  readonly number: string | undefined;
  readonly label: Both;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Value[])[] }
  /** Lines and paragraphs as they were written. */
  | { readonly kind: 'prose'; readonly text: Said }
  | { readonly kind: 'subheading'; readonly text: Both }
  | { readonly kind: 'sentence'; readonly text: Both }
  /** Lines to sign on; `under` is printed below the label, line by line. */
  | { readonly kind: 'signatures'; readonly lines: readonly { readonly label: Both; readonly under: readonly Value[] }[] };

export interface Field {
  readonly label: Both;
  readonly value: Value;
  /** Width in twelfths of the line. */
  readonly span: 2 | 3 | 4 | 6 | 8 | 9 | 12;
}

export interface Column {
  readonly label: Both;
  /** Share of the width. */
  readonly share: number;
}
