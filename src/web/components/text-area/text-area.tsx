import type { JSX } from 'preact';
import { describedBy, type FieldProps } from '../field/field-props.ts';
import { LabelledGroup } from '../field/form-group.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
}

/** Room for somebody's own words, in whatever script they write. */
export function TextArea(props: TextAreaProps): JSX.Element {
  const { name, error } = props;
  return (
    <LabelledGroup field={props}>
      <textarea
        class={error === undefined ? 'govuk-textarea' : 'govuk-textarea govuk-textarea--error'}
        id={name}
        name={name}
        rows={props.rows ?? 7}
        maxlength={props.maxLength}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      >
        {leadingLineKept(props.value ?? '')}
      </textarea>
    </LabelledGroup>
  );
}

/** HTML drops a line end that stands first in a textarea; one more keeps what was typed. */
function leadingLineKept(value: string): string {
  return value.startsWith('\n') ? `\n${value}` : value;
}
