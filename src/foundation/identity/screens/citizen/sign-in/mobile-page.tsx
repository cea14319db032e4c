import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';

export interface MobilePageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly mobile: string;
  readonly error: string | undefined;
}

export function MobilePage({ frame, csrf, action, mobile, error }: MobilePageProps): JSX.Element {
  const words = identityMessages(frame.lang).citizenSignIn;
  return (
    <CitizenLayout frame={{ ...frame, title: words.title, isPrivate: true, hasErrors: error !== undefined }} backHref={`/${frame.lang}`}>
      <ErrorSummary lang={frame.lang} errors={error === undefined ? [] : [{ fieldId: 'mobile', text: error }]} />
      <h1>{words.title}</h1>
      <p>{words.hint}</p>
      <Form action={action} csrf={csrf}>
        <TextField name="mobile" label={words.mobile} hint={words.mobileHint} value={mobile} error={error} type="tel" inputMode="tel" autoComplete="tel" width={20} />
        <Button text={words.button} />
      </Form>
    </CitizenLayout>
  );
}
