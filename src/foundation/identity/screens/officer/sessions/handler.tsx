import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { parseUuid } from '../../../../../kernel/id.ts';
import { render } from '../../../../../web/layout/render.ts';
import { endSessionOf, type SessionDeps } from '../../../actions/sessions.ts';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { listOfficerSessions, type SessionTables } from '../../../store/session-store.ts';
import type { DeskFrame } from '../desk-frame.ts';
import { SessionsPage } from './page.tsx';

export async function showSessions(deps: SessionDeps, context: RequestContext, deskFrame: DeskFrame): Promise<Answer> {
  const { actor, lang, session } = context;
  if (actor.kind !== 'officer') return refusal({ code: 'not-signed-in', reason: 'notSignedIn' });
  const sessions = await listOfficerSessions(deps.work.$pickTables<SessionTables>(), { officerId: actor.officerId, now: deps.clock() });
  const rows = sessions.map((row) => ({ ...row, isCurrent: row.id === session?.id, endAction: identityRoutes.endOtherSession.href(lang, { id: row.id }) }));
  const { frame, office } = await deskFrame(context, { actor, title: identityMessages(lang).sessions.title });
  return html(render(<SessionsPage frame={frame} office={office} csrf={context.csrf()} sessions={rows} />));
}

export async function endOtherSession(deps: SessionDeps, context: RequestContext<{ readonly id: string }>): Promise<Answer> {
  const { actor, lang, params } = context;
  if (actor.kind !== 'officer') return refusal({ code: 'not-signed-in', reason: 'notSignedIn' });
  const id = parseUuid(params.id);
  if (id === undefined || !(await endSessionOf(deps, { id, officerId: actor.officerId }))) return refusal({ code: 'not-found', reason: 'notFound' });
  return redirect(identityRoutes.sessions.href(lang, {}));
}
