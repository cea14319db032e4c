import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { answerQuestion } from '../../../actions/ask-citizen.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { ANSWER_LETTERS, openQuestion, type Question } from '../../../model/question.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { listQuestions, type QuestionTables } from '../../../store/question-store.ts';

type AnswerContext = RequestContext<{ number: string }>;

/** The question that waits; when none does any more, the record tells what happened. */
export async function showAnswer(deps: ComplaintDeps, context: AnswerContext): Promise<Answer> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  if (complaint === undefined || !mayDo(context.actor, 'answer', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  const question = openQuestion(await listQuestions(deps.db.$pickTables<QuestionTables>(), complaint.id));
  return question === undefined ? redirect(trackHref(context)) : answerPage(context, { question, typed: '', problem: undefined });
}

export async function sendAnswer(deps: ComplaintDeps, context: AnswerContext): Promise<Answer> {
  const { actor, lang, params, form } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const answered = await answerQuestion(deps, actor, { number: params.number, questionId: form.text('questionId'), words: form.text('words'), lang });
  if (answered.ok) return redirect(trackHref(context));
  const { code, reason } = answered.refusal;
  if (code === 'not-found' || code === 'not-allowed') return refusal(answered.refusal);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  const question = complaint === undefined ? undefined : openQuestion(await listQuestions(deps.db.$pickTables<QuestionTables>(), complaint.id));
  if (question === undefined) return redirect(trackHref(context));
  const { asking } = complaintMessages(lang);
  const problem = reason === 'answerWords' ? asking.errors.answerWords : asking.refusals.noQuestion;
  return answerPage(context, { question, typed: form.text('words'), problem: { sentence: problem, status: refusalStatus[code] } });
}

function trackHref({ lang, params }: AnswerContext): string {
  return complaintRoutes.track.href(lang, { number: params.number });
}

function answerPage(context: AnswerContext, view: { question: Question; typed: string; problem: { sentence: string; status: number } | undefined }): Answer {
  const { lang, frame, params } = context;
  const { asking } = complaintMessages(lang);
  const { question, problem } = view;
  const page = (
    <CitizenLayout frame={{ ...frame, title: asking.title, isPrivate: true, hasErrors: problem !== undefined }} backHref={trackHref(context)}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.answer.href(lang, { number: params.number })}
        csrf={context.csrf()}
        errors={problem === undefined ? [] : [{ fieldId: 'words', text: problem.sentence }]}
        continueText={asking.send}
        before={
          <>
            <h1>{asking.title}</h1>
            <OwnWords text={question.words} lang={question.lang} />
            <p>{asking.hint}</p>
            <p>{asking.noMoney}</p>
          </>
        }
      >
        <input type="hidden" name="questionId" value={question.id} />
        <TextArea name="words" label={asking.words} error={problem?.sentence} rows={6} value={view.typed} maxLength={ANSWER_LETTERS} />
      </QuestionPage>
    </CitizenLayout>
  );
  return html(render(page), problem?.status ?? 200);
}
