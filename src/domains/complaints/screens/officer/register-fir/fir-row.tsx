import type { ComponentChildren, JSX } from 'preact';

interface FirRowProps {
  readonly title: string;
  /** Who or what stands in it, once something was typed. */
  readonly about: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** One person or thing of a list. Empty rows are folded up, so that the form stays short. */
export function FirRow({ title, about, isOpen, children }: FirRowProps): JSX.Element {
  return (
    <details open={isOpen}>
      <summary>
        <strong>{title}</strong>
        {about !== '' && `: ${about}`}
      </summary>
      <div class="card">
        <fieldset class="govuk-fieldset">
          <legend class="visually-hidden">{title}</legend>
          {children}
        </fieldset>
      </div>
    </details>
  );
}
