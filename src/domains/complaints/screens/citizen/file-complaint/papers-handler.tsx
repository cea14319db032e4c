import { parseUuid } from '../../../../../kernel/id.ts';
import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { deleteDraftFile, EVIDENCE_FIELD, keepForDraft, listDraftFiles, problemStatus, refusedText, type DraftFileTables, type EvidenceId, type RefusedFile } from '../../../../../foundation/evidence/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { draftInHand } from '../../../actions/draft-in-hand.ts';
import { keepAnswers } from '../../../actions/keep-answers.ts';
import { firstOpenStep, reportSteps } from '../../../model/complaint-answers.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Draft } from '../../../store/draft-store.ts';
import { nextHref } from './next-href.ts';
import { ADD, PapersPage, REMOVE } from './papers-page.tsx';

export async function showPapers(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent) return redirect(complaintRoutes.start.href(context.lang, {}));
  const earlier = firstOpenStep(draft.answers);
  if (earlier !== undefined && reportSteps.indexOf(earlier) < reportSteps.indexOf('papers')) return redirect(nextHref(context.lang, draft.answers));
  return papersPage(deps, context, { draft, refused: undefined });
}

/** Keeps what was chosen, whichever button was pressed; a file that is refused keeps the person here, with the others kept. */
export async function sendPapers(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { session, form, lang } = context;
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent || session === undefined) return redirect(complaintRoutes.start.href(lang, {}));
  const key = { draftId: draft.id, officerId: undefined };
  const taken = parseUuid<EvidenceId>(form.text(REMOVE));
  if (taken !== undefined) await deleteDraftFile(deps.work.$pickTables<DraftFileTables>(), { ...key, id: taken });
  const refused = await keepForDraft(deps, key, { files: context.files.filter(({ field }) => field === EVIDENCE_FIELD), sessionId: session.id, address: context.address });
  if (refused !== undefined) return papersPage(deps, context, { draft, refused });
  if (taken !== undefined || form.text(ADD) !== '') return redirect(complaintRoutes.papers.href(lang, {}));
  if (form.text('then') === 'later') return redirect(complaintRoutes.keep.href(lang, {}));
  await keepAnswers(deps, { draftId: draft.id, answers: { papersAsked: true }, forgotten: [] });
  return redirect(nextHref(lang, { ...draft.answers, papersAsked: true }));
}

async function papersPage(deps: ComplaintDeps, context: RequestContext, view: { draft: Draft; refused: RefusedFile | undefined }): Promise<Answer> {
  const files = await listDraftFiles(deps.work.$pickTables<DraftFileTables>(), { draftId: view.draft.id, officerId: undefined });
  const page = <PapersPage frame={context.frame} csrf={context.csrf()} files={files} error={view.refused === undefined ? undefined : refusedText(view.refused, context.lang)} />;
  return html(render(page), view.refused === undefined ? 200 : problemStatus[view.refused.problem]);
}
