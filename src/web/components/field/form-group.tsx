import type { ComponentChildren, JSX } from 'preact';
import { ErrorMessage } from '../error-message/error-message.tsx';
import { Hint } from '../hint/hint.tsx';
import { describedBy, type FieldProps } from './field-props.ts';

export interface FormGroupProps {
  readonly field: FieldProps;
  readonly children: ComponentChildren;
}

/** A field with one box: label, hint, error, box. */
export function LabelledGroup({ field, children }: FormGroupProps): JSX.Element {
  const label = (
    <label class={field.isPageHeading === true ? 'govuk-label govuk-label--l' : 'govuk-label govuk-label--s'} for={field.name}>
      {field.label}
    </label>
  );
  return (
    <div class={groupClass(field)}>
      {field.isPageHeading === true ? <h1 class="govuk-label-wrapper">{label}</h1> : label}
      <HintAndError field={field} />
      {children}
    </div>
  );
}

/** A field with several boxes under one question. The legend is read before each of them. */
export function FieldsetGroup({ field, children }: FormGroupProps): JSX.Element {
  return (
    <div class={groupClass(field)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(field)}>
        <legend class={`govuk-fieldset__legend govuk-fieldset__legend--${field.isPageHeading === true ? 'l' : 's'}`}>
          {field.isPageHeading === true ? <h1 class="govuk-fieldset__heading">{field.label}</h1> : field.label}
        </legend>
        <HintAndError field={field} />
        {children}
      </fieldset>
    </div>
  );
}

function HintAndError({ field }: { readonly field: FieldProps }): JSX.Element {
  return (
    <>
      {field.hint !== undefined && <Hint id={`${field.name}-hint`} text={field.hint} />}
      {field.error !== undefined && <ErrorMessage id={`${field.name}-error`} text={field.error} />}
    </>
  );
}

function groupClass(field: FieldProps): string {
  return field.error === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error';
}
