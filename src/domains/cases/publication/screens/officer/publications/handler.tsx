import { html, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { getOffices, type OfficeTables } from '../../../../../../foundation/offices/index.ts';
import { publicationMessages } from '../../../messages/index.ts';
import { hasPublications, publicationsVisibleTo, tellsMagistrate } from '../../../model/publication-policy.ts';
import type { PublicationDecisionTables } from '../../../store/decision-store.ts';
import { listPublications, type PublicationTables } from '../../../store/publication-store.ts';
import { officerOf, type PublicationDeskDeps } from '../desk-page.ts';
import { PublicationsPage } from './publications-page.tsx';

const LINES = 50;

/** The station's, or the district's, FIRs on their way to the web. */
export async function showPublications(deps: PublicationDeskDeps, context: RequestContext): Promise<Answer> {
  const actor = officerOf(context);
  if (!hasPublications(actor)) return refusal({ code: 'not-found', reason: 'notFound' });
  const isOpen = context.query['all'] === undefined;
  const desk = await deps.deskFrame(context, { actor, title: publicationMessages(context.lang).desk.title });
  const lines = await listPublications(deps.db.$pickTables<PublicationTables | PublicationDecisionTables>(), { visibleTo: publicationsVisibleTo(actor), isOpen, withLetters: tellsMagistrate(actor), limit: LINES });
  const offices = await getOffices(deps.db.$pickTables<OfficeTables>(), lines.map((line) => line.officeId));
  return html(render(<PublicationsPage desk={desk} lines={lines} offices={new Map(offices.map((office) => [office.id, office]))} isOpen={isOpen} />));
}
