import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button, ButtonLink } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface TakeBackPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly backHref: string;
  readonly isDone: boolean;
}

/** One button, and after it the only page that says so. */
export function TakeBackPage({ frame, csrf, action, backHref, isDone }: TakeBackPageProps): JSX.Element {
  const { takeBack: words } = complaintMessages(frame.lang).withdrawing;
  const title = isDone ? words.done : words.title;
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true }} backHref={backHref}>
      <div class="stack">
        <h1>{title}</h1>
        {isDone ? (
          <>
            <p>{words.doneText}</p>
            <p>
              <ButtonLink href={backHref} text={words.toRecord} />
            </p>
          </>
        ) : (
          <>
            <p>{words.hint}</p>
            <p>{words.silent}</p>
            <Form action={action} csrf={csrf}>
              <Button text={words.send} />
            </Form>
          </>
        )}
      </div>
    </CitizenLayout>
  );
}
