import { html, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import type { ActDeps } from '../../../../ledger/index.ts';
import { stopEmail } from '../../../actions/name-email.ts';
import { mailMessages } from '../../../messages/by-mail/index.ts';
import { mailRoutes } from '../../../routes-table.ts';

type StopContext = RequestContext<{ readonly key: string }>;

/** Opening the link stops nothing: mail programs open links by themselves. The page says nothing of whose mail it is. */
export function showStopMail({ frame, lang, params, csrf }: StopContext): Promise<Answer> {
  const words = mailMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: words.stopTitle, isPrivate: true }}>
      <div class="stack">
        <h1>{words.stopTitle}</h1>
        <p>{words.stopText}</p>
        <Form action={mailRoutes.sendStopMail.href(lang, params)} csrf={csrf()}>
          <Button text={words.stopButton} />
        </Form>
      </div>
    </CitizenLayout>
  );
  return Promise.resolve(html(render(page)));
}

/** The same answer for every key, also for one that is unknown or was used. */
export async function sendStopMail(deps: ActDeps, { frame, lang, params }: StopContext): Promise<Answer> {
  const words = mailMessages(lang);
  await stopEmail(deps, params.key);
  const page = (
    <CitizenLayout frame={{ ...frame, title: words.stopped, isPrivate: true }}>
      <div class="stack">
        <h1>{words.stopped}</h1>
        <p>{words.stoppedText}</p>
      </div>
    </CitizenLayout>
  );
  return html(render(page));
}
