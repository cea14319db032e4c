import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { OwnWords } from '../../../../../web/components/own-words/own-words.tsx';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { findFir, type FirTables } from '../../../../cases/index.ts';
import { askCorrection } from '../../../actions/ask-correction.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { CORRECTION_LETTERS, type TypedText } from '../../../model/typed-text.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { listTexts, type TypedTextTables } from '../../../store/typed-text-store.ts';

type CorrectionContext = RequestContext<{ number: string }>;

export async function showCorrection(deps: ComplaintDeps, context: CorrectionContext): Promise<Answer> {
  return correctionPage(deps, context, { typed: '', problem: undefined });
}

/** Sent while an answer is owed already: the record shows what waits. */
export async function sendCorrection(deps: ComplaintDeps, context: CorrectionContext): Promise<Answer> {
  const { actor, lang, params, form } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const asked = await askCorrection(deps, actor, { number: params.number, words: form.text('words'), lang });
  if (asked.ok || asked.refusal.code === 'wrong-state') return redirect(trackHref(context));
  const { code } = asked.refusal;
  if (code === 'not-found' || code === 'not-allowed') return refusal({ code: 'not-found', reason: 'notFound' });
  return correctionPage(deps, context, { typed: form.text('words'), problem: { sentence: complaintMessages(lang).errors.correctionWords, status: refusalStatus[code] } });
}

interface CorrectionText extends Pick<TypedText, 'words' | 'lang'> {
  readonly isFir: boolean;
}

/** The text that is meant; undefined when there is none. `false`: not this citizen's to correct. */
async function textOf(deps: ComplaintDeps, { actor, params }: CorrectionContext): Promise<CorrectionText | undefined | false> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'ask-correction', complaint)) return false;
  const fir = complaint.firId === undefined ? undefined : await findFir(deps.db.$pickTables<FirTables>(), complaint.firId);
  if (fir !== undefined) return { words: fir.items.firstInformation.text, lang: fir.items.firstInformation.lang, isFir: true };
  const [last] = await listTexts(deps.db.$pickTables<TypedTextTables>(), complaint.id);
  return last === undefined ? undefined : { ...last, isFir: false };
}

async function correctionPage(deps: ComplaintDeps, context: CorrectionContext, view: { typed: string; problem: { sentence: string; status: number } | undefined }): Promise<Answer> {
  const { lang, frame, params } = context;
  const text = await textOf(deps, context);
  if (text === false) return refusal({ code: 'not-found', reason: 'notFound' });
  if (text === undefined) return redirect(trackHref(context));
  const { page: words } = complaintMessages(lang).correcting;
  const { problem } = view;
  const page = (
    <CitizenLayout frame={{ ...frame, title: words.title, isPrivate: true, hasErrors: problem !== undefined }} backHref={trackHref(context)}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.askCorrection.href(lang, { number: params.number })}
        csrf={context.csrf()}
        errors={problem === undefined ? [] : [{ fieldId: 'words', text: problem.sentence }]}
        continueText={words.send}
        before={
          <>
            <h1>{words.title}</h1>
            <p>{text.isFir ? words.hintFir : words.hint}</p>
            <h2>{words.text}</h2>
            <OwnWords text={text.words} lang={text.lang} />
          </>
        }
      >
        <TextArea name="words" label={words.words} error={problem?.sentence} rows={6} value={view.typed} maxLength={CORRECTION_LETTERS} />
      </QuestionPage>
    </CitizenLayout>
  );
  return html(render(page), problem?.status ?? 200);
}

function trackHref({ lang, params }: CorrectionContext): string {
  return complaintRoutes.track.href(lang, { number: params.number });
}
