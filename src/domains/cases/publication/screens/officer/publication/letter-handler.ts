import { pdf, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { mayDoWithPublication, publicationsVisibleTo } from '../../../model/publication-policy.ts';
import { findVisiblePublication, type PublicationTables } from '../../../store/publication-store.ts';
import { firKeyOf, firParams, type FirParams } from '../../fir-key.ts';
import { codeFirst, officerOf, type PublicationDeskDeps } from '../desk-page.ts';

/** The letter to the Magistrate about a withheld FIR, for whoever has to see that it goes (L15). */
export async function showLetter(deps: PublicationDeskDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const actor = officerOf(context);
  const key = firKeyOf(context.params);
  const publication = key === undefined ? undefined : await findVisiblePublication(deps.db.$pickTables<PublicationTables>(), { ...key, visibleTo: publicationsVisibleTo(actor) });
  const isMine = publication !== undefined && mayDoWithPublication(actor, 'tell-magistrate', publication);
  const paper = isMine ? await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: publication.firId, kind: 'withholding-letter' }) : undefined;
  if (paper === undefined || publication === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const confirmed = await codeFirst(deps, context, casesRoutes.publication.href(context.lang, firParams(publication)));
  if (confirmed !== undefined) return confirmed;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}
