import type { JSX } from 'preact';
import { describedBy, type FieldProps } from '../field/field-props.ts';
import { LabelledGroup } from '../field/form-group.tsx';

export interface FileFieldProps extends FieldProps {
  /** What the chooser offers first. It keeps nothing out: the server looks at the bytes. */
  readonly accept: string;
  readonly isMany?: boolean | undefined;
}

/** Chooses files of the device; a phone offers its camera too. Its form needs `isMultipart`. A browser never fills it in again. */
export function FileField(props: FileFieldProps): JSX.Element {
  const { name, error, accept, isMany } = props;
  return (
    <LabelledGroup field={props}>
      <input
        class={error === undefined ? 'file-box' : 'file-box file-box--error'}
        id={name}
        name={name}
        type="file"
        accept={accept}
        multiple={isMany}
        aria-describedby={describedBy(props)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </LabelledGroup>
  );
}
