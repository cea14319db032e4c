import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { documentsMessages } from '../../../messages/index.ts';

export interface TypedCheck {
  readonly number: string;
  readonly code: string;
}

export type CheckErrors = Readonly<{ number?: string; code?: string }>;

export interface CheckPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly typed: TypedCheck;
  readonly errors: CheckErrors;
  /** `none`: no paper has this number and this code. `wait`: too many wrong tries. */
  readonly problem: 'none' | 'wait' | undefined;
}

export function CheckPage({ frame, csrf, action, typed, errors, problem }: CheckPageProps): JSX.Element {
  const { check, refusals } = documentsMessages(frame.lang);
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return (
    <CitizenLayout frame={{ ...frame, title: problem === 'none' ? check.none : check.title, isPrivate: problem !== undefined, hasErrors: listed.length > 0 }}>
      <ErrorSummary lang={frame.lang} errors={listed} />
      <h1>{check.title}</h1>
      {problem === undefined && <p>{check.lead}</p>}
      {problem === 'none' && (
        <Notice tone="warn" heading={check.none}>
          <p>{check.noneTell}</p>
        </Notice>
      )}
      {problem === 'wait' && (
        <Notice tone="warn">
          <p>{refusals.waitCheck}</p>
        </Notice>
      )}
      <Form action={action} csrf={csrf}>
        <TextField name="number" label={check.number} hint={check.numberHint} value={typed.number} error={errors.number} autoComplete="off" width={30} maxLength={60} />
        <TextField name="code" label={check.code} hint={check.codeHint} value={typed.code} error={errors.code} autoComplete="off" width={10} maxLength={20} />
        <Button text={check.button} />
      </Form>
    </CitizenLayout>
  );
}
