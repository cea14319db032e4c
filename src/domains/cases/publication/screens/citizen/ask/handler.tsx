import { html, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import type { PublicationDeps } from '../../../actions/publication-deps.ts';
import { representAgainst } from '../../../actions/represent.ts';
import type { FirAddress } from '../../../model/publication.ts';
import { isKnownToPublic } from '../../../model/rules/publish-by.ts';
import { concerns } from '../../../model/rules/representation-committee.ts';
import { findPublicationByNumber, type PublicationTables } from '../../../store/publication-store.ts';
import { findOwnRepresentation, type RepresentationTables } from '../../../store/representation-store.ts';
import { firKeyOf, firParams, type FirParams } from '../../fir-key.ts';
import { AskPage } from './ask-page.tsx';

/** The form for whoever a withheld FIR concerns; the person's own request and its answer once it is sent. */
export async function showAsk(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const key = firKeyOf(context.params);
  return key === undefined ? refusal({ code: 'not-found', reason: 'notFound' }) : askPage(deps, context, { key, refused: undefined });
}

export async function sendAsk(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const { form, lang, actor } = context;
  const key = firKeyOf(context.params);
  if (key === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const page = casesRoutes.representForm.href(lang, firParams(key));
  if (actor.kind !== 'citizen') return redirect(page);
  const concern = concerns.find((known) => known === form.text('concern'));
  const asked = await representAgainst(deps, actor, { key, name: form.text('name'), concern, words: form.text('words'), lang });
  if (asked.ok) return redirect(page);
  return asked.refusal.code === 'not-found' || asked.refusal.code === 'not-allowed' ? refusal(asked.refusal) : askPage(deps, context, { key, refused: asked.refusal });
}

/** The same page for an FIR that is held and one that is withheld; nothing of either is on it. */
async function askPage(deps: PublicationDeps, context: RequestContext<FirParams>, { key, refused }: { key: FirAddress; refused: Refusal | undefined }): Promise<Answer> {
  const { actor } = context;
  const publication = await findPublicationByNumber(deps.db.$pickTables<PublicationTables>(), key);
  if (publication === undefined || publication.state === 'due' || !isKnownToPublic(publication, deps.clock())) return refusal({ code: 'not-found', reason: 'notFound' });
  const own = actor.kind === 'citizen' ? await findOwnRepresentation(deps.db.$pickTables<RepresentationTables>(), { firId: publication.firId, citizenId: actor.citizenId }) : undefined;
  if (publication.state === 'published' && own === undefined) return redirect(casesRoutes.fir.href(context.lang, firParams(key)));
  const page = <AskPage frame={context.frame} firKey={key} own={own} mayAsk={publication.state !== 'published'} isKnown={actor.kind === 'citizen'} typed={context.form.text} refused={refused} csrf={context.csrf()} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
