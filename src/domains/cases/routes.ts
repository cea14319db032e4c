import { endpoint, type Endpoint } from '../../platform/http/endpoint.ts';
import type { DeskFrame } from '../../foundation/offices/index.ts';
import type { PublicationDeps } from './publication/actions/publication-deps.ts';
import { sendAsk, showAsk } from './publication/screens/citizen/ask/handler.tsx';
import { sendAnswer, sendDecision, sendLetter, showPublication } from './publication/screens/officer/publication/handler.tsx';
import { showPublications } from './publication/screens/officer/publications/handler.tsx';
import { sendRedaction, showRedaction } from './publication/screens/officer/redaction/handler.tsx';
import { showFirList, showFirStations } from './publication/screens/public/fir-list/handler.tsx';
import { showPublicFir, showPublicPaper } from './publication/screens/public/fir/handler.tsx';
import { casesRoutes as routes } from './routes-table.ts';

/** `deskFrame`: what a page of the desk wears, furnished by a service above this one. */
export function casesEndpoints(given: PublicationDeps, { deskFrame }: { readonly deskFrame: DeskFrame }): Endpoint[] {
  const deps = { ...given, deskFrame };
  return [
    endpoint(routes.firStations, 'everyone', (context) => showFirStations(deps, context)),
    endpoint(routes.firList, 'everyone', (context) => showFirList(deps, context)),
    endpoint(routes.fir, 'everyone', (context) => showPublicFir(deps, context)),
    endpoint(routes.firPaper, 'everyone', (context) => showPublicPaper(deps, context)),
    endpoint(routes.representForm, 'everyone', (context) => showAsk(deps, context)),
    endpoint(routes.represent, 'everyone', (context) => sendAsk(deps, context)),
    endpoint(routes.publications, 'officer', (context) => showPublications(deps, context)),
    endpoint(routes.publication, 'officer', (context) => showPublication(deps, context)),
    endpoint(routes.decidePublication, 'officer', (context) => sendDecision(deps, context)),
    endpoint(routes.tellMagistrate, 'officer', (context) => sendLetter(deps, context)),
    endpoint(routes.answerRepresentation, 'officer', (context) => sendAnswer(deps, context)),
    endpoint(routes.redaction, 'officer', (context) => showRedaction(deps, context)),
    endpoint(routes.confirmNarrative, 'officer', (context) => sendRedaction(deps, context)),
  ];
}
