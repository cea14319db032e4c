import type { JSX } from 'preact';

/** Shown only where people get the question wrong. */
export function Hint({ id, text, isOf }: { readonly id: string; readonly text: string; readonly isOf?: 'radios' | 'checkboxes' | undefined }): JSX.Element {
  return (
    <div id={id} class={isOf === undefined ? 'govuk-hint' : `govuk-hint govuk-${isOf}__hint`}>
      {text}
    </div>
  );
}
