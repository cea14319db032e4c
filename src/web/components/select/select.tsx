import type { JSX } from 'preact';
import { describedBy, type FieldOption, type FieldProps } from '../field/field-props.ts';
import { LabelledGroup } from '../field/form-group.tsx';

export interface SelectProps extends FieldProps {
  readonly options: readonly Omit<FieldOption, 'hint'>[];
  readonly value?: string | undefined;
  /** First line with an empty value ("Choose"), so that nothing is chosen by accident. */
  readonly emptyText?: string | undefined;
}

/** For long closed lists (districts). Fewer than seven answers are `Radios`. */
export function Select(props: SelectProps): JSX.Element {
  const { name, error, options, value, emptyText } = props;
  return (
    <LabelledGroup field={props}>
      <select
        class={error === undefined ? 'govuk-select' : 'govuk-select govuk-select--error'}
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        {emptyText !== undefined && <option value="">{emptyText}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </LabelledGroup>
  );
}
