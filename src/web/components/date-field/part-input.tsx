import type { JSX } from 'preact';

export interface PartInputProps {
  /** Also its name. */
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly width: 2 | 4;
  readonly isWrong: boolean;
}

/** One box of a date or time: text with the number pad, because `type=number` scrolls away what was typed. */
export function PartInput({ id, label, value, width, isWrong }: PartInputProps): JSX.Element {
  return (
    <div class="govuk-date-input__item">
      <label class="govuk-label govuk-date-input__label" for={id}>
        {label}
      </label>
      <input
        class={`govuk-input govuk-date-input__input govuk-input--width-${width}${isWrong ? ' govuk-input--error' : ''}`}
        id={id}
        name={id}
        type="text"
        inputmode="numeric"
        maxlength={width}
        value={value}
        autocomplete="off"
        aria-invalid={isWrong ? true : undefined}
      />
    </div>
  );
}
