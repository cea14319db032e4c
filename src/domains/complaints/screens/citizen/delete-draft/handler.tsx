import { parseUuid } from '../../../../../kernel/id.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { deleteDraft, ownDraft } from '../../../actions/delete-draft.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { nextHref } from '../file-complaint/next-href.ts';
import { DeletePage } from './delete-page.tsx';

type DeleteContext = RequestContext<{ id: string }>;

/** Asked once more, because nobody can bring it back. Somebody else's, and one that is not there, look alike. */
export async function showDeleteDraft(deps: ComplaintDeps, context: DeleteContext): Promise<Answer> {
  const { lang, frame, params, actor } = context;
  const id = parseUuid(params.id);
  const draft = id === undefined ? undefined : await ownDraft(deps, context, id);
  if (draft === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const backHref = actor.kind === 'citizen' ? complaintRoutes.mine.href(lang, {}) : nextHref(lang, draft.answers);
  return html(render(<DeletePage frame={frame} csrf={context.csrf()} action={complaintRoutes.deleteDraft.href(lang, { id: draft.id })} backHref={backHref} draft={draft} />));
}

export async function sendDeleteDraft(deps: ComplaintDeps, context: DeleteContext): Promise<Answer> {
  const id = parseUuid(context.params.id);
  const isDeleted = id !== undefined && (await deleteDraft(deps, context, id));
  return isDeleted ? redirect(complaintRoutes.start.href(context.lang, {}, { deleted: 'yes' })) : refusal({ code: 'not-found', reason: 'notFound' });
}
