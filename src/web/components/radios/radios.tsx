import type { JSX } from 'preact';
import type { FieldOption, FieldProps } from '../field/field-props.ts';
import { FieldsetGroup } from '../field/form-group.tsx';
import { Hint } from '../hint/hint.tsx';

export interface RadiosProps extends FieldProps {
  readonly options: readonly FieldOption[];
  readonly value?: string | undefined;
  /** Side by side; only for two short answers. */
  readonly isInline?: boolean | undefined;
}

export function Radios(props: RadiosProps): JSX.Element {
  const { name, options, value, isInline } = props;
  return (
    <FieldsetGroup field={props}>
      <div class={isInline === true ? 'govuk-radios govuk-radios--inline' : 'govuk-radios'}>
        {options.map((option, index) => (
          <RadioItem key={option.value} id={index === 0 ? name : `${name}-${index + 1}`} name={name} option={option} isChosen={option.value === value} />
        ))}
      </div>
    </FieldsetGroup>
  );
}

interface RadioItemProps {
  readonly id: string;
  readonly name: string;
  readonly option: FieldOption;
  readonly isChosen: boolean;
}

function RadioItem({ id, name, option, isChosen }: RadioItemProps): JSX.Element {
  const hintId = option.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id={id} name={name} type="radio" value={option.value} checked={isChosen} aria-describedby={hintId} />
      <label class="govuk-label govuk-radios__label" for={id} lang={option.textLang}>
        {option.text}
      </label>
      {option.hint !== undefined && <Hint id={`${id}-item-hint`} text={option.hint} isOf="radios" />}
    </div>
  );
}
