import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { askCutOff } from '../../../actions/cut-off-informant.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';

type AskContext = RequestContext<{ number: string }>;

export async function showAskCutOff(deps: ComplaintDeps, context: AskContext): Promise<Answer> {
  const { actor, lang, frame, params } = context;
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'ask-cut-off', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  const { ask } = complaintMessages(lang).persons;
  const page = (
    <CitizenLayout frame={{ ...frame, title: ask.title, isPrivate: true }} backHref={trackHref(context)}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.askCutOff.href(lang, params)}
        csrf={context.csrf()}
        errors={[]}
        continueText={ask.button}
        before={
          <>
            <h1>{ask.title}</h1>
            <p>{ask.hint}</p>
          </>
        }
      >
        <TextArea name="words" label={ask.words} rows={4} value="" maxLength={2_000} />
      </QuestionPage>
    </CitizenLayout>
  );
  return html(render(page));
}

/** The page that says it is the answer to the form: no address shows it again, and the record looks as before. */
export async function sendAskCutOff(deps: ComplaintDeps, context: AskContext): Promise<Answer> {
  const { actor, lang, frame, params, form } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const asked = await askCutOff(deps, actor, { number: params.number, words: form.text('words') });
  if (!asked.ok) return refusal({ code: 'not-found', reason: 'notFound' });
  const { ask } = complaintMessages(lang).persons;
  const page = (
    <CitizenLayout frame={{ ...frame, title: ask.done, isPrivate: true }}>
      <div class="stack">
        <h1>{ask.done}</h1>
        <p>{ask.doneText}</p>
        <p>
          <ButtonLink href={trackHref(context)} text={ask.back} kind="ghost" />
        </p>
      </div>
    </CitizenLayout>
  );
  return html(render(page));
}

function trackHref({ lang, params }: AskContext): string {
  return complaintRoutes.track.href(lang, params);
}
