import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';

export type SetUpErrors = Readonly<{ login?: string; code?: string; password?: string; again?: string }>;

export interface SetUpPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly login: string;
  readonly code: string;
  readonly errors: SetUpErrors;
  readonly problem: string | undefined;
}

/** An officer with the code on paper sets the password. Passwords are never shown again, not even after a mistake. */
export function SetUpPage({ frame, csrf, login, code, errors, problem }: SetUpPageProps): JSX.Element {
  const { setup } = identityMessages(frame.lang);
  const listed = [...Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text })), ...(problem === undefined ? [] : [{ fieldId: 'code', text: problem }])];
  return (
    <CitizenLayout frame={{ ...frame, title: setup.title, isPrivate: true, hasErrors: listed.length > 0 }}>
      <ErrorSummary lang={frame.lang} errors={listed} />
      <h1>{setup.title}</h1>
      <p>{setup.hint}</p>
      <Form action={identityRoutes.sendSetUp.href(frame.lang, {})} csrf={csrf}>
        <TextField name="login" label={setup.login} value={login} error={errors.login} autoComplete="username" width={20} />
        <TextField name="code" label={setup.code} hint={setup.codeHint} value={code} error={errors.code ?? problem} autoComplete="off" width={30} />
        <TextField name="password" label={setup.password} hint={setup.passwordHint} type="password" error={errors.password} autoComplete="new-password" width={20} />
        <TextField name="again" label={setup.again} type="password" error={errors.again} autoComplete="new-password" width={20} />
        <Button text={setup.button} />
      </Form>
    </CitizenLayout>
  );
}
