import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { Notice } from '../../../../../web/components/notice/notice.tsx';
import { PhoneLink } from '../../../../../web/components/phone-link/phone-link.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface StartPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly homeHref: string;
  /** Where what was begun on another phone is found, once the number is confirmed. */
  readonly elsewhereHref: string;
  /** The page of the first unanswered question, when this browser has begun before. */
  readonly resumeHref: string | undefined;
  /** The question whether to delete that. */
  readonly deleteHref: string | undefined;
  /** Just now, on this browser. */
  readonly isDeleted: boolean;
}

/** Danger first; then what will happen, what needs a visit and by when (C11). */
export function StartPage({ frame, csrf, action, homeHref, elsewhereHref, resumeHref, deleteHref, isDeleted }: StartPageProps): JSX.Element {
  const { start, draft } = complaintMessages(frame.lang);
  return (
    <CitizenLayout frame={{ ...frame, title: start.title }} backHref={homeHref}>
      <div class="stack">
        {isDeleted && (
          <Notice tone="good">
            <p>{draft.deleted}</p>
          </Notice>
        )}
        <Notice tone="emergency" heading={start.danger.title}>
          <p>{start.danger.text}</p>
          <PhoneLink number="112" text={start.danger.call} />
        </Notice>
        <h1>{start.title}</h1>
        <h2>{start.whatHappens}</h2>
        <ol>
          {start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{start.ifLate}</p>
        <p>{start.free}</p>
        {resumeHref !== undefined && (
          <p>
            <ButtonLink href={resumeHref} text={start.resume} />
          </p>
        )}
        <Form action={action} csrf={csrf}>
          <Button text={start.begin} kind={resumeHref === undefined ? 'primary' : 'ghost'} />
        </Form>
        {deleteHref !== undefined && (
          <p>
            <a href={deleteHref}>{draft.delete}</a>
          </p>
        )}
        <p>
          <a href={elsewhereHref}>{draft.elsewhere}</a>
        </p>
      </div>
    </CitizenLayout>
  );
}
