/** What every field has. Its id is its name, so that the error summary can lead to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What to do, said beside the field; undefined when nothing is wrong. */
  readonly error?: string | undefined;
  /** True when the label is the question of the page: it becomes its h1. */
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldOption {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
  /** When the text is not in the page's language: a place whose name is known in Latin letters only. */
  readonly textLang?: string | undefined;
}

/** Ids of the hint and error that describe the field, for `aria-describedby`. */
export function describedBy({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined {
  const ids = [hint === undefined ? undefined : `${name}-hint`, error === undefined ? undefined : `${name}-error`].filter((id) => id !== undefined);
  return ids.length === 0 ? undefined : ids.join(' ');
}
