import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { SessionDeps } from './actions/sessions.ts';
import { identityRoutes } from './routes-table.ts';
import { sendSignIn, showSignIn, signOut, type DeskHref } from './screens/officer/sign-in/handler.tsx';

/** @param desk the first page of the desk, where a signed-in officer goes */
export function identityEndpoints(deps: SessionDeps, desk: DeskHref): Endpoint[] {
  return [
    endpoint(identityRoutes.signIn, 'everyone', (context) => showSignIn(context, desk)),
    endpoint(identityRoutes.sendSignIn, 'everyone', (context) => sendSignIn(deps, context, desk)),
    endpoint(identityRoutes.signOut, 'everyone', (context) => signOut(deps, context)),
  ];
}
