import type { JSX } from 'preact';
import { describedBy, type FieldProps } from '../field/field-props.ts';
import { LabelledGroup } from '../field/form-group.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email' | 'password' | undefined;
  /** `numeric` brings the number pad for codes and PINs; such a box is still text, so leading zeros stay. */
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  /** The browser's name for what is asked ("tel", "name", "one-time-code"): it may fill it in. */
  readonly autoComplete?: AutoComplete | undefined;
  /** In characters: the box is as wide as the answer is long. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly maxLength?: number | undefined;
}

export type AutoComplete = 'off' | 'name' | 'tel' | 'email' | 'postal-code' | 'street-address' | 'one-time-code' | 'username' | 'current-password' | 'new-password';

export function TextField(props: TextFieldProps): JSX.Element {
  const { name, error, type = 'text', width } = props;
  const classes = ['govuk-input', width !== undefined && `govuk-input--width-${width}`, error !== undefined && 'govuk-input--error'];
  return (
    <LabelledGroup field={props}>
      <input
        class={classes.filter(Boolean).join(' ')}
        id={name}
        name={name}
        type={type}
        value={props.value}
        inputmode={props.inputMode}
        autocomplete={props.autoComplete}
        maxlength={props.maxLength}
        spellcheck={false}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </LabelledGroup>
  );
}
