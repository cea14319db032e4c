import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';
import { maskedMobile } from '../../../model/mobile.ts';
import { currentNotice } from '../../../model/rules/notice-before-data.ts';
import { NoticeCard } from '../notice/notice-card.tsx';

export interface CodePageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly againAction: string;
  readonly otherNumberHref: string;
  readonly mobile: string;
  /** How long the code lives. */
  readonly minutes: number;
  readonly error: string | undefined;
}

/** What was typed is not shown again: a wrong code is read anew from the message. */
export function CodePage({ frame, csrf, action, againAction, otherNumberHref, mobile, minutes, error }: CodePageProps): JSX.Element {
  const words = identityMessages(frame.lang).citizenSignIn;
  return (
    <CitizenLayout frame={{ ...frame, title: words.codeTitle, isPrivate: true, hasErrors: error !== undefined }} backHref={otherNumberHref}>
      <div class="stack">
        <ErrorSummary lang={frame.lang} errors={error === undefined ? [] : [{ fieldId: 'code', text: error }]} />
        <h1>{words.codeTitle}</h1>
        <p>{words.codeHint(maskedMobile(mobile), minutes)}</p>
        <Form action={action} csrf={csrf}>
          <input type="hidden" name="notice" value={currentNotice} />
          <TextField name="code" label={words.code} error={error} inputMode="numeric" autoComplete="one-time-code" width={10} />
          <Button text={words.codeButton} />
        </Form>
        <Form action={againAction} csrf={csrf}>
          <Button text={words.again} kind="ghost" />
        </Form>
        <p>
          <a href={otherNumberHref}>{words.otherNumber}</a>
        </p>
        <NoticeCard lang={frame.lang} />
      </div>
    </CitizenLayout>
  );
}
