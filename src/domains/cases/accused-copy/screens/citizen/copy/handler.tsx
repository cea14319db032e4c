import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { html, pdf, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { papersWait } from '../../../../../../foundation/identity/index.ts';
import type { PublicationDeps } from '../../../../publication/actions/publication-deps.ts';
import type { FirAddress, Publication } from '../../../../publication/model/publication.ts';
import { firKeyOf, type FirParams } from '../../../../publication/screens/fir-key.ts';
import { findPublicationByNumber, type PublicationTables } from '../../../../publication/store/publication-store.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { applyForCopy } from '../../../actions/apply-for-copy.ts';
import { copyStandings, type CopyApplication } from '../../../model/copy-application.ts';
import { findOwnCopyApplication, type CopyTables } from '../../../store/copy-application-store.ts';
import { CopyPage } from './copy-page.tsx';

export function showCopyForm(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  return copyPage(deps, context, undefined);
}

export async function sendCopyForm(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const { actor, form, lang, params } = context;
  const fir = firKeyOf(params);
  if (fir === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  if (actor.kind !== 'citizen') return redirect(casesRoutes.copyForm.href(lang, params));
  const standing = copyStandings.find((known) => known === form.text('standing'));
  const asked = await applyForCopy(deps, actor, { fir, lang, name: form.text('name'), standing, accusedName: form.text('accusedName') });
  if (asked.ok || asked.refusal.reason === 'alreadyAsked') return redirect(casesRoutes.copyForm.href(lang, params));
  const { code } = asked.refusal;
  return code === 'not-found' || code === 'not-allowed' ? refusal({ code: 'not-found', reason: 'notFound' }) : copyPage(deps, context, asked.refusal);
}

/** The paper, for the citizen who asked and was given it; for everybody else there is none. */
export async function showOwnCopy(deps: PublicationDeps, context: RequestContext<FirParams>): Promise<Answer> {
  const fir = firKeyOf(context.params);
  const found = fir === undefined ? undefined : await ownOf(deps, context, fir);
  if (found?.own?.answer?.outcome !== 'given') return refusal({ code: 'not-found', reason: 'notFound' });
  const paper = await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: found.own.id, kind: 'accused-copy' });
  if (paper === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const wait = await papersWait(deps, context);
  if (wait !== undefined) return wait;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}

/** Nothing of the FIR is on the page. */
async function copyPage(deps: PublicationDeps, context: RequestContext<FirParams>, refused: Refusal | undefined): Promise<Answer> {
  const fir = firKeyOf(context.params);
  const found = fir === undefined ? undefined : await ownOf(deps, context, fir);
  if (fir === undefined || found === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const page = <CopyPage frame={context.frame} fir={fir} own={found.own} isKnown={context.actor.kind === 'citizen'} typed={context.form.text} refused={refused} csrf={context.csrf()} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}

async function ownOf({ db }: PublicationDeps, { actor }: RequestContext<FirParams>, fir: FirAddress): Promise<{ publication: Publication; own: CopyApplication | undefined } | undefined> {
  const publication = await findPublicationByNumber(db.$pickTables<PublicationTables>(), fir);
  if (publication === undefined) return undefined;
  const own = actor.kind === 'citizen' ? await findOwnCopyApplication(db.$pickTables<CopyTables>(), { firId: publication.firId, citizenId: actor.citizenId }) : undefined;
  return { publication, own };
}
