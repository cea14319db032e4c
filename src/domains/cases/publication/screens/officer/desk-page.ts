import type { OfficerActor } from '../../../../../kernel/actor.ts';
import { redirect, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { hasFreshFactor, identityRoutes } from '../../../../../foundation/identity/index.ts';
import type { DeskFrame } from '../../../../../foundation/offices/index.ts';
import type { PublicationDeps } from '../../actions/publication-deps.ts';

/** What the pages of the desk are given beside: the frame is furnished by a service above. */
export interface PublicationDeskDeps extends PublicationDeps {
  readonly deskFrame: DeskFrame;
}

/** The guard of the route has let officers in only; the type does not know. */
export function officerOf(context: RequestContext<unknown>): OfficerActor {
  if (context.actor.kind !== 'officer') throw new Error('A desk page was reached without its guard');
  return context.actor;
}

/** To decide what everybody may read asks for the second factor again, before the form opens. Undefined: go on. */
export async function codeFirst(deps: PublicationDeps, context: RequestContext<unknown>, to: string): Promise<Answer | undefined> {
  const isFresh = context.session !== undefined && (await hasFreshFactor(deps, context.session.id));
  return isFresh ? undefined : redirect(identityRoutes.confirmFactor.href(context.lang, {}, { to }));
}
