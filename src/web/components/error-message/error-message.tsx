import type { JSX } from 'preact';
import { Icon } from '../icon/icon.tsx';

/** Stands between the hint and the box, so that it is read before the box. */
export function ErrorMessage({ id, text }: { readonly id: string; readonly text: string }): JSX.Element {
  return (
    <p id={id} class="govuk-error-message error-message">
      <Icon name="circle-alert" />
      <span>{text}</span>
    </p>
  );
}
