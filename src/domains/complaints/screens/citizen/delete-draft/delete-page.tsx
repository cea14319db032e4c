import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { formatMoment } from '../../../../../platform/i18n/format-moment.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { isComplaintNature } from '../../../model/complaint-nature.ts';
import { complaintMessages } from '../../../messages/index.ts';
import type { Draft } from '../../../store/draft-store.ts';

export interface DeletePageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly backHref: string;
  readonly draft: Draft;
}

/** Kind and day, so that the right one goes; not a word of what was written. */
export function DeletePage({ frame, csrf, action, backHref, draft }: DeletePageProps): JSX.Element {
  const { draft: words, natures } = complaintMessages(frame.lang);
  const { nature } = draft.answers;
  const kind = nature !== undefined && isComplaintNature(nature) ? natures[nature] : words.noNature;
  return (
    <CitizenLayout frame={{ ...frame, title: words.deleteTitle, isPrivate: true }} backHref={backHref}>
      <div class="stack">
        <h1>{words.deleteTitle}</h1>
        <p>
          <strong>{kind}</strong>, {words.begun(formatMoment(draft.begunAt, frame.lang))}
        </p>
        <p>{words.deleteHint}</p>
        <Form action={action} csrf={csrf}>
          <Button text={words.deleteSend} kind="danger" />
        </Form>
        <p>
          <a href={backHref}>{words.deleteNot}</a>
        </p>
      </div>
    </CitizenLayout>
  );
}
