import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface KeepPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly backHref: string;
  readonly deleteHref: string;
  readonly mobile: string;
  readonly error: string | undefined;
}

/** One number, and the draft is found on any phone. */
export function KeepPage({ frame, csrf, action, backHref, deleteHref, mobile, error }: KeepPageProps): JSX.Element {
  const { draft } = complaintMessages(frame.lang);
  return (
    <CitizenLayout frame={{ ...frame, title: draft.keepTitle, isPrivate: true, hasErrors: error !== undefined }} backHref={backHref}>
      <ErrorSummary lang={frame.lang} errors={error === undefined ? [] : [{ fieldId: 'mobile', text: error }]} />
      <h1>{draft.keepTitle}</h1>
      <p>{draft.keepHint}</p>
      <Form action={action} csrf={csrf}>
        <TextField name="mobile" label={draft.mobile} hint={draft.mobileHint} value={mobile} error={error} type="tel" inputMode="tel" autoComplete="tel" width={20} />
        <Button text={draft.sendCode} />
      </Form>
      <p>
        <a href={backHref}>{draft.notNow}</a>
      </p>
      <p>
        <a href={deleteHref}>{draft.delete}</a>
      </p>
    </CitizenLayout>
  );
}
