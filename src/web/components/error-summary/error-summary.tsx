import type { JSX } from 'preact';
import type { Lang } from '../../../kernel/text.ts';
import { shellMessages } from '../../messages/shell-messages.ts';

export interface FieldError {
  /** The id of the field: its name, or `<name>-day` for a date. */
  readonly fieldId: string;
  /** What to do, not what is wrong ("Write what happened"). The same sentence stands beside the field. */
  readonly text: string;
}

/** First on the page when something must be put right; each line leads to its field. Nothing when there is no error. */
export function ErrorSummary({ lang, errors }: { readonly lang: Lang; readonly errors: readonly FieldError[] }): JSX.Element | null {
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabindex={-1} data-focus-on-load>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{shellMessages(lang).problemHeading}</h2>
        <ul class="govuk-error-summary__list">
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`}>{error.text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
