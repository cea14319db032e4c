import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { Radios } from '../../../../../web/components/radios/radios.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { complaintMessages } from '../../../messages/index.ts';

export interface WithdrawPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly backHref: string;
  /** Until it counts. */
  readonly hours: number;
  /** Somebody of the police speaks with the person first. */
  readonly isTalkFirst: boolean;
}

/** When it counts, what it does not do, and whether somebody pressed the person: an answer is never asked for twice. */
export function WithdrawPage({ frame, csrf, action, backHref, hours, isTalkFirst }: WithdrawPageProps): JSX.Element {
  const { lang } = frame;
  const words = complaintMessages(lang).withdrawing;
  return (
    <CitizenLayout frame={{ ...frame, title: words.title, isPrivate: true }} backHref={backHref}>
      <div class="stack">
        <QuestionPage
          lang={lang}
          action={action}
          csrf={csrf}
          continueText={words.send}
          before={
            <>
              <h1>{words.title}</h1>
              <p>{words.counts(hours)}</p>
              {isTalkFirst && <p>{words.talkFirst}</p>}
              <p>{words.closesNothing}</p>
              <p>{words.messages}</p>
              <p>{words.danger}</p>
            </>
          }
        >
          <Radios name="pressed" label={words.pressed} hint={words.pressedHint} options={(['yes', 'no', 'unsaid'] as const).map((value) => ({ value, text: words.answers[value] }))} />
        </QuestionPage>
        <p>
          <a href={backHref}>{words.back}</a>
        </p>
      </div>
    </CitizenLayout>
  );
}
