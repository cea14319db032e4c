import { parseUuid } from '../../../../../kernel/id.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { identityRoutes, readMobile, requestCode } from '../../../../../foundation/identity/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { draftInHand, goOnWithDraft } from '../../../actions/draft-in-hand.ts';
import { draftKeptDays, keepAnswers } from '../../../actions/keep-answers.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Draft } from '../../../store/draft-store.ts';
import { nextHref } from '../file-complaint/next-href.ts';
import { KeepPage } from './keep-page.tsx';
import { KeptPage } from './kept-page.tsx';

/** What was written is kept already; with a confirmed number it is found on any phone. */
export async function showKeep(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { lang, actor, frame } = context;
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent) return redirect(complaintRoutes.start.href(lang, {}));
  if (actor.kind !== 'citizen') return keepPage(context, draft, { mobile: draft.answers.mobile ?? '', problem: undefined });
  const page = <KeptPage frame={frame} csrf={context.csrf()} goOnHref={nextHref(lang, draft.answers)} deleteHref={complaintRoutes.deleteDraftForm.href(lang, { id: draft.id })} signOutAction={identityRoutes.citizenSignOut.href(lang, {})} updatedAt={draft.updatedAt} keptDays={draftKeptDays(deps)} />;
  return html(render(page));
}

/** The number is part of the draft: the code that confirms it makes the draft this citizen's. */
export async function sendKeep(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { lang, session, address, actor } = context;
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent || session === undefined) return redirect(complaintRoutes.start.href(lang, {}));
  if (actor.kind === 'citizen') return redirect(complaintRoutes.keep.href(lang, {}));
  const typed = context.form.text('mobile');
  const mobile = readMobile(typed);
  const { errors } = complaintMessages(lang);
  if (mobile === undefined) return keepPage(context, draft, { mobile: typed, problem: { code: 'invalid', sentence: errors.mobile } });
  await keepAnswers(deps, { draftId: draft.id, answers: { mobile }, forgotten: [] });
  const requested = await requestCode(deps, { sessionId: session.id, mobile, lang, address });
  if (!requested.ok) return keepPage(context, draft, { mobile: typed, problem: { code: requested.refusal.code, sentence: errors.waitCode } });
  return redirect(identityRoutes.citizenCode.href(lang, {}));
}

/** Takes up on this phone what was begun on another. */
export async function sendGoOn(deps: ComplaintDeps, context: RequestContext<{ id: string }>): Promise<Answer> {
  const { actor, session } = context;
  const id = parseUuid(context.params.id);
  const draft = actor.kind !== 'citizen' || session === undefined || id === undefined ? undefined : await goOnWithDraft(deps, { actor, session }, id);
  return draft === undefined ? refusal({ code: 'not-found', reason: 'notFound' }) : redirect(nextHref(context.lang, draft.answers));
}

function keepPage(context: RequestContext, draft: Draft, { mobile, problem }: { mobile: string; problem: { code: Refusal['code']; sentence: string } | undefined }): Answer {
  const { lang, frame } = context;
  const page = <KeepPage frame={frame} csrf={context.csrf()} action={complaintRoutes.sendKeep.href(lang, {})} backHref={nextHref(lang, draft.answers)} deleteHref={complaintRoutes.deleteDraftForm.href(lang, { id: draft.id })} mobile={mobile} error={problem?.sentence} />;
  return html(render(page), problem === undefined ? 200 : refusalStatus[problem.code]);
}
