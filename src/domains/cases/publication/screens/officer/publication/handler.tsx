import type { Refusal } from '../../../../../../kernel/refusal.ts';
import type { Result } from '../../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { listClocksOf, type ClockTables } from '../../../../../../foundation/deadlines/index.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { decideRepresentation } from '../../../actions/represent.ts';
import { extendPublication, holdFir, releaseFir, withholdFir } from '../../../actions/decide-publication.ts';
import { recordMagistrateTold } from '../../../actions/tell-magistrate.ts';
import { publicationMessages } from '../../../messages/index.ts';
import type { FirAddress } from '../../../model/publication.ts';
import { publicationsVisibleTo } from '../../../model/publication-policy.ts';
import { representationOutcomes } from '../../../model/representation.ts';
import { extensionGrounds } from '../../../model/rules/publish-by.ts';
import { COMMITTEE_SIZE } from '../../../model/rules/representation-committee.ts';
import { firNumberText } from '../../../../fir/model/first-information-report.ts';
import { listPublicationDecisions, type PublicationDecisionTables } from '../../../store/decision-store.ts';
import { findVisiblePublication, type PublicationTables } from '../../../store/publication-store.ts';
import { listRepresentations, type RepresentationTables } from '../../../store/representation-store.ts';
import { firKeyOf, firParams, type FirParams } from '../../fir-key.ts';
import { codeFirst, officerOf, type PublicationDeskDeps } from '../desk-page.ts';
import { PublicationPage } from './publication-page.tsx';

type FirContext = RequestContext<FirParams>;
const noSuchFir: Answer = refusal({ code: 'not-found', reason: 'notFound' });

export async function showPublication(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const key = firKeyOf(context.params);
  if (key === undefined) return noSuchFir;
  const confirmed = await codeFirst(deps, context, casesRoutes.publication.href(context.lang, firParams(key)));
  return confirmed ?? publicationPage(deps, context, { key, refused: undefined });
}

/** The decision in writing that was chosen. */
export async function sendDecision(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const { form } = context;
  const key = firKeyOf(context.params);
  if (key === undefined) return noSuchFir;
  const input = { key, reasons: form.text('reasons') };
  const choice = form.text('choice');
  const ground = extensionGrounds.find((known) => known === choice);
  if (ground !== undefined) return answerOf(deps, context, { key, result: await extendPublication(deps, officerOf(context), { ...input, ground }) });
  const decide = { hold: holdFir, release: releaseFir, withhold: withholdFir }[choice];
  if (decide === undefined) return publicationPage(deps, context, { key, refused: { code: 'invalid', reason: 'invalid', fields: { choice: 'choiceMissing' } } });
  return answerOf(deps, context, { key, result: await decide(deps, officerOf(context), input) });
}

export async function sendLetter(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const key = firKeyOf(context.params);
  return key === undefined ? noSuchFir : answerOf(deps, context, { key, result: await recordMagistrateTold(deps, officerOf(context), { key, letter: context.form.text('letter') }) });
}

export async function sendAnswer(deps: PublicationDeskDeps, context: FirContext): Promise<Answer> {
  const { form } = context;
  const key = firKeyOf(context.params);
  if (key === undefined) return noSuchFir;
  const outcome = representationOutcomes.find((known) => known === form.text('outcome'));
  if (outcome === undefined) return publicationPage(deps, context, { key, refused: { code: 'invalid', reason: 'invalid', fields: { outcome: 'outcomeMissing' } } });
  const committee = Array.from({ length: COMMITTEE_SIZE }, (_, place) => form.text(`committee-${place + 1}`));
  return answerOf(deps, context, { key, result: await decideRepresentation(deps, officerOf(context), { key, representationId: form.text('representation'), outcome, committee, reasons: form.text('answer') }) });
}

function answerOf(deps: PublicationDeskDeps, context: FirContext, done: { key: FirAddress; result: Result<void> }): Promise<Answer> {
  const { key, result } = done;
  if (result.ok) return Promise.resolve(redirect(casesRoutes.publication.href(context.lang, firParams(key))));
  const { code } = result.refusal;
  return code === 'not-found' || code === 'not-allowed' ? Promise.resolve(refusal(result.refusal)) : publicationPage(deps, context, { key, refused: result.refusal });
}

async function publicationPage(deps: PublicationDeskDeps, context: FirContext, view: { key: FirAddress; refused: Refusal | undefined }): Promise<Answer> {
  const actor = officerOf(context);
  const { db } = deps;
  const publication = await findVisiblePublication(db.$pickTables<PublicationTables>(), { ...view.key, visibleTo: publicationsVisibleTo(actor) });
  if (publication === undefined) return noSuchFir;
  const [desk, clocks, decisions, representations] = await Promise.all([
    deps.deskFrame(context, { actor, title: publicationMessages(context.lang).desk.about(firNumberText(publication)) }),
    listClocksOf(db.$pickTables<ClockTables>(), publication.firId),
    listPublicationDecisions(db.$pickTables<PublicationDecisionTables>(), publication.firId),
    listRepresentations(db.$pickTables<RepresentationTables>(), publication.firId),
  ]);
  const { form } = context;
  const page = <PublicationPage desk={desk} actor={actor} publication={publication} clocks={clocks} decisions={decisions} representations={representations} now={deps.clock()} typed={form.text} refused={view.refused} csrf={context.csrf()} />;
  return html(render(page), view.refused === undefined ? 200 : refusalStatus[view.refused.code]);
}
