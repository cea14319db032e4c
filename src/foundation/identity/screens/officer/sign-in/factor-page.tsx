import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';

export interface FactorPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly title: string;
  readonly hint: string;
  readonly error: string | undefined;
  /** Where to go afterwards, for the form that asks again. */
  readonly to?: string | undefined;
}

/** Text, not numbers only: a recovery code has letters. */
export function FactorPage({ frame, csrf, action, title, hint, error, to }: FactorPageProps): JSX.Element {
  const words = identityMessages(frame.lang).factor;
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true, hasErrors: error !== undefined }}>
      <ErrorSummary lang={frame.lang} errors={error === undefined ? [] : [{ fieldId: 'code', text: error }]} />
      <h1>{title}</h1>
      <p>{hint}</p>
      <Form action={action} csrf={csrf}>
        {to !== undefined && <input type="hidden" name="to" value={to} />}
        <TextField name="code" label={words.code} error={error} autoComplete="one-time-code" width={20} />
        <Button text={words.button} />
      </Form>
    </CitizenLayout>
  );
}
