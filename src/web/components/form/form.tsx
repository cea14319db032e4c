import type { ComponentChildren, JSX } from 'preact';

export interface FormProps {
  readonly action: string;
  /** The token of this request (`context.csrf()`); every form that posts carries it. */
  readonly csrf: string;
  /** True when the form carries files. */
  readonly isMultipart?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A form that posts. The browser's own checks are off: they speak another language and hide what is wrong below. */
export function Form({ action, csrf, isMultipart, class: className, children }: FormProps): JSX.Element {
  return (
    <form method="post" action={action} class={className} enctype={isMultipart === true ? 'multipart/form-data' : undefined} novalidate>
      <input type="hidden" name="_csrf" value={csrf} />
      {children}
    </form>
  );
}
