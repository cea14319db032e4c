import { html, pdf, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { mayReadOn } from '../../../actions/count-public-read.ts';
import type { PublicationDeps } from '../../../actions/publication-deps.ts';
import type { PublicationTables } from '../../../store/publication-store.ts';
import { findPublicFir, findPublishedFirId } from '../../../store/public-store.ts';
import { firKeyOf, type FirParams } from '../../fir-key.ts';
import { tooManyReads } from '../fir-list/handler.tsx';
import { FirPublicPage } from './fir-public-page.tsx';

const noSuchFir: Answer = refusal({ code: 'not-found', reason: 'notFound' });

/** One FIR as everybody may read it. A number that is not there and one whose time has not come look alike. */
export async function showPublicFir(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const key = firKeyOf(context.params);
  if (key === undefined) return noSuchFir;
  if (!(await mayReadOn(deps, context.address))) return tooManyReads;
  const fir = await findPublicFir(deps.db.$pickTables<PublicationTables>(), { ...key, now: deps.clock() });
  return fir === undefined ? noSuchFir : html(render(<FirPublicPage frame={context.frame} fir={fir} />));
}

/** The public copy as a paper, made of the facts that it was put out with. */
export async function showPublicPaper(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const key = firKeyOf(context.params);
  if (key === undefined) return noSuchFir;
  if (!(await mayReadOn(deps, context.address))) return tooManyReads;
  const recordId = await findPublishedFirId(deps.db.$pickTables<PublicationTables>(), key);
  const paper = recordId === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId, kind: 'fir-public' });
  if (paper === undefined) return noSuchFir;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}
