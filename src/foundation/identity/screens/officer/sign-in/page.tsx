import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

export interface SignInPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly login: string;
  readonly errors: Readonly<{ login?: string; password?: string }>;
  /** Wrong together, so that nobody learns which of the two. */
  readonly problem: string | undefined;
}

export function SignInPage({ frame, csrf, action, login, errors, problem }: SignInPageProps): JSX.Element {
  const { signIn } = identityMessages(frame.lang);
  const listed = [...Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text })), ...(problem === undefined ? [] : [{ fieldId: 'login', text: problem }])];
  return (
    <CitizenLayout frame={{ ...frame, title: signIn.title, isPrivate: true, hasErrors: listed.length > 0 }}>
      <ErrorSummary lang={frame.lang} errors={listed} />
      <h1>{signIn.title}</h1>
      <p>{signIn.hint}</p>
      <Form action={action} csrf={csrf}>
        <TextField name="login" label={signIn.login} value={login} error={errors.login} autoComplete="username" width={20} />
        <TextField name="password" label={signIn.password} type="password" error={errors.password} autoComplete="current-password" width={20} />
        <Button text={signIn.button} />
      </Form>
      <p>
        <a href={identityRoutes.setUp.href(frame.lang, {})}>{signIn.setUp}</a>
      </p>
    </CitizenLayout>
  );
}
