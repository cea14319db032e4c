import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { QuestionPage } from '../../../../../web/components/question-page/question-page.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { EVIDENCE_FIELD, EvidenceField, problemStatus, refusedText } from '../../../../../foundation/evidence/index.ts';
import { addPaper } from '../../../actions/add-paper.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { takesPapers } from '../../../model/complaint-states.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';

type PaperContext = RequestContext<{ number: string }>;

export async function showAddPaper(deps: ComplaintDeps, context: PaperContext): Promise<Answer> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  if (complaint === undefined || !mayDo(context.actor, 'add-paper', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  if (!takesPapers(complaint.deskState)) return redirect(trackHref(context));
  return paperPage(context, { error: undefined, status: 200 });
}

export async function sendAddPaper(deps: ComplaintDeps, context: PaperContext): Promise<Answer> {
  const { actor, session, params } = context;
  if (actor.kind !== 'citizen' || session === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const files = context.files.filter(({ field }) => field === EVIDENCE_FIELD);
  if (files.length === 0) return paperPage(context, { error: complaintMessages(context.lang).papers.nothingChosen, status: refusalStatus.invalid });
  const added = await addPaper(deps, actor, { number: params.number, files, sessionId: session.id, address: context.address });
  // Decided meanwhile: the page of the complaint says so.
  if (!added.ok) return added.refusal.code === 'wrong-state' ? redirect(trackHref(context)) : refusal(added.refusal);
  const { refused } = added.value;
  return refused === undefined ? redirect(trackHref(context)) : paperPage(context, { error: refusedText(refused, context.lang), status: problemStatus[refused.problem] });
}

function trackHref({ lang, params }: PaperContext): string {
  return complaintRoutes.track.href(lang, { number: params.number });
}

function paperPage(context: PaperContext, { error, status }: { error: string | undefined; status: number }): Answer {
  const { lang, frame, params } = context;
  const { papers } = complaintMessages(lang);
  const page = (
    <CitizenLayout frame={{ ...frame, title: papers.addTitle, isPrivate: true, hasErrors: error !== undefined }} backHref={trackHref(context)}>
      <QuestionPage
        lang={lang}
        action={complaintRoutes.addPaper.href(lang, { number: params.number })}
        csrf={context.csrf()}
        isMultipart
        errors={error === undefined ? [] : [{ fieldId: EVIDENCE_FIELD, text: error }]}
        continueText={papers.addSend}
      >
        <EvidenceField label={papers.addTitle} hint={papers.addHint} error={error} isPageHeading />
        <p>{papers.privacy}</p>
      </QuestionPage>
    </CitizenLayout>
  );
  return html(render(page), status);
}
