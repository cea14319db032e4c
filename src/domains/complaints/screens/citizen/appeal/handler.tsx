import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { appealToSp } from '../../../actions/appeal.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';

type AppealContext = RequestContext<{ number: string }>;

export async function showAppeal(deps: ComplaintDeps, context: AppealContext): Promise<Answer> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  return complaint === undefined || !mayDo(context.actor, 'appeal', complaint) ? refusal({ code: 'not-found', reason: 'notFound' }) : appealPage(context, { words: '', problem: undefined, status: 200 });
}

export async function sendAppeal(deps: ComplaintDeps, context: AppealContext): Promise<Answer> {
  const { actor, lang, params, form } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const appealed = await appealToSp(deps, actor, { number: params.number, words: form.text('words'), lang });
  if (appealed.ok) return redirect(complaintRoutes.track.href(lang, { number: params.number }));
  const { code, reason } = appealed.refusal;
  if (code === 'not-found' || code === 'not-allowed') return refusal(appealed.refusal);
  const { refusals, errors } = complaintMessages(lang);
  const problem = reason === 'wordsMissing' ? errors.wordsMissing : reason === 'appealOpen' ? refusals.appealOpen : reason === 'noDesk' ? refusals.noDesk : refusals.appealTooEarly;
  return appealPage(context, { words: form.text('words'), problem, status: refusalStatus[code] });
}

function appealPage(context: AppealContext, view: { words: string; problem: string | undefined; status: number }): Answer {
  const { lang, frame, params } = context;
  const { appeal } = complaintMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: appeal.title, isPrivate: true, hasErrors: view.problem !== undefined }} backHref={complaintRoutes.track.href(lang, { number: params.number })}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.appeal.href(lang, { number: params.number })}
        csrf={context.csrf()}
        errors={view.problem === undefined ? [] : [{ fieldId: 'words', text: view.problem }]}
        continueText={appeal.send}
        before={
          <>
            <h1>{appeal.title}</h1>
            <p>{appeal.hint}</p>
          </>
        }
      >
        <TextArea name="words" label={appeal.words} error={view.problem} rows={8} value={view.words} maxLength={5_000} />
      </QuestionPage>
    </CitizenLayout>
  );
  return html(render(page), view.status);
}
