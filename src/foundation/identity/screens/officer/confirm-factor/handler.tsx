import type { Lang } from '../../../../../kernel/text.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { refreshFactor } from '../../../actions/fresh-factor.ts';
import type { SignInDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { deskPath } from '../../../model/desk-path.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { FactorPage } from '../sign-in/factor-page.tsx';

type DeskHref = (lang: Lang) => string;

export function showConfirmFactor(context: RequestContext, desk: DeskHref): Promise<Answer> {
  return Promise.resolve(confirmPage(context, { to: deskPath(context.query['to'] ?? '') ?? desk(context.lang), error: undefined, status: 200 }));
}

/** Afterwards back to where the code was asked for. */
export async function sendConfirmFactor(deps: SignInDeps, context: RequestContext, desk: DeskHref): Promise<Answer> {
  const { actor, session, lang, address } = context;
  if (actor.kind !== 'officer' || session === undefined) return refusal({ code: 'not-signed-in', reason: 'notSignedIn' });
  const to = deskPath(context.form.text('to')) ?? desk(lang);
  const typed = context.form.text('code').trim();
  if (typed === '') return confirmPage(context, { to, error: identityMessages(lang).errors.factor, status: 422 });
  const entered = await refreshFactor(deps, { sessionId: session.id, officerId: actor.officerId, typed, address });
  if (entered.ok) return redirect(to);
  return confirmPage(context, { to, error: refusalSentence(entered.refusal, lang), status: refusalStatus[entered.refusal.code] });
}

function confirmPage(context: RequestContext, view: { to: string; error: string | undefined; status: number }): Answer {
  const { frame, lang } = context;
  const { again, againHint } = identityMessages(lang).factor;
  return html(render(<FactorPage frame={frame} csrf={context.csrf()} action={identityRoutes.sendConfirmFactor.href(lang, {})} title={again} hint={againHint} error={view.error} to={view.to} />), view.status);
}
