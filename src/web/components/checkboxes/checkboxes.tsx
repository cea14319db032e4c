import type { JSX } from 'preact';
import type { FieldOption, FieldProps } from '../field/field-props.ts';
import { FieldsetGroup } from '../field/form-group.tsx';
import { Hint } from '../hint/hint.tsx';

export interface CheckboxesProps extends FieldProps {
  readonly options: readonly FieldOption[];
  readonly values?: readonly string[] | undefined;
}

/** Each ticked box sends its value under the same name. */
export function Checkboxes(props: CheckboxesProps): JSX.Element {
  const { name, options, values = [] } = props;
  return (
    <FieldsetGroup field={props}>
      <div class="govuk-checkboxes">
        {options.map((option, index) => (
          <CheckboxItem key={option.value} id={index === 0 ? name : `${name}-${index + 1}`} name={name} option={option} isTicked={values.includes(option.value)} />
        ))}
      </div>
    </FieldsetGroup>
  );
}

interface CheckboxItemProps {
  readonly id: string;
  readonly name: string;
  readonly option: FieldOption;
  readonly isTicked: boolean;
}

function CheckboxItem({ id, name, option, isTicked }: CheckboxItemProps): JSX.Element {
  const hintId = option.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id={id} name={name} type="checkbox" value={option.value} checked={isTicked} aria-describedby={hintId} />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        {option.text}
      </label>
      {option.hint !== undefined && <Hint id={`${id}-item-hint`} text={option.hint} isOf="checkboxes" />}
    </div>
  );
}
