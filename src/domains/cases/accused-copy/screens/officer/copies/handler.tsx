import type { Brand } from '../../../../../../kernel/brand.ts';
import { parseUuid } from '../../../../../../kernel/id.ts';
import type { Refusal } from '../../../../../../kernel/refusal.ts';
import { html, pdf, redirect, refusal, type Answer } from '../../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../../platform/http/request-context.ts';
import { render } from '../../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, type PaperTables } from '../../../../../../foundation/documents/index.ts';
import { findFir, type FirTables } from '../../../../fir/store/fir-store.ts';
import { codeFirst, officerOf, type PublicationDeskDeps } from '../../../../publication/screens/officer/desk-page.ts';
import { findPublication, type PublicationTables } from '../../../../publication/store/publication-store.ts';
import { casesRoutes } from '../../../../routes-table.ts';
import { giveCopy, refuseCopy } from '../../../actions/answer-copy.ts';
import { applyForCopy } from '../../../actions/apply-for-copy.ts';
import { copyMessages } from '../../../messages/index.ts';
import { copyProofs, copyStandings, type CopyApplication } from '../../../model/copy-application.ts';
import { copiesVisibleTo, hasCopies, mayDoWithCopy } from '../../../model/copy-policy.ts';
import { copyRefusalGrounds, refusalGroundsOf } from '../../../model/rules/copy-refusal.ts';
import { readFirNumber } from '../../../model/fir-number.ts';
import { findVisibleCopyApplication, listCopyApplications, type CopyTables } from '../../../store/copy-application-store.ts';
import { AnswerPage } from './answer-page.tsx';
import { CopiesPage } from './copies-page.tsx';

type CopyContext = RequestContext<{ id: string }>;

const LINES = 50;

export function showCopies(deps: PublicationDeskDeps, context: RequestContext): Promise<Answer> {
  return copiesPage(deps, context, undefined);
}

/** At the counter of the station whose FIR it is. */
export async function sendTakeCopy(deps: PublicationDeskDeps, context: RequestContext): Promise<Answer> {
  const { form, lang } = context;
  const actor = officerOf(context);
  const number = readFirNumber(form.text('number'));
  if (number === undefined) return copiesPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { number: 'firNumber' } });
  const standing = copyStandings.find((known) => known === form.text('standing'));
  const taken = await applyForCopy(deps, actor, { fir: { ...number, officeId: actor.officeId }, lang, name: form.text('name'), standing, accusedName: form.text('accusedName') });
  if (taken.ok) return redirect(casesRoutes.copy.href(lang, { id: taken.value.id }));
  return taken.refusal.code === 'not-allowed' ? refusal(taken.refusal) : copiesPage(deps, context, taken.refusal);
}

export function showCopy(deps: PublicationDeskDeps, context: CopyContext): Promise<Answer> {
  return answerPage(deps, context, undefined);
}

export async function sendGiveCopy(deps: PublicationDeskDeps, context: CopyContext): Promise<Answer> {
  const { form, params } = context;
  const first = await codeFirst(deps, context, casesRoutes.copy.href(context.lang, params));
  if (first !== undefined) return first;
  const proof = copyProofs.find((known) => known === form.text('proof'));
  const given = await giveCopy(deps, officerOf(context), { id: idOf(context) ?? NO_RECORD, proof, feeNote: form.text('feeNote') });
  return given.ok ? redirect(casesRoutes.copy.href(context.lang, params)) : afterRefusal(deps, context, given.refusal);
}

export async function sendRefuseCopy(deps: PublicationDeskDeps, context: CopyContext): Promise<Answer> {
  const { form, params } = context;
  const first = await codeFirst(deps, context, casesRoutes.copy.href(context.lang, params));
  if (first !== undefined) return first;
  const ground = copyRefusalGrounds.find((known) => known === form.text('ground'));
  const refused = await refuseCopy(deps, officerOf(context), { id: idOf(context) ?? NO_RECORD, ground, reasons: form.text('reasons') });
  return refused.ok ? redirect(casesRoutes.copy.href(context.lang, params)) : afterRefusal(deps, context, refused.refusal);
}

/** The paper, to be printed and handed over. */
export async function showGivenCopy(deps: PublicationDeskDeps, context: CopyContext): Promise<Answer> {
  const application = await applicationOf(deps, context);
  const paper = application?.answer?.outcome === 'given' ? await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: application.id, kind: 'accused-copy' }) : undefined;
  if (paper === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}

const NO_RECORD = '00000000-0000-0000-0000-000000000000';

function idOf({ params }: CopyContext): string | undefined {
  return parseUuid<Brand<string, 'CopyApplicationId'>>(params.id);
}

function applicationOf(deps: PublicationDeskDeps, context: CopyContext): Promise<CopyApplication | undefined> {
  const id = idOf(context);
  return id === undefined ? Promise.resolve(undefined) : findVisibleCopyApplication(deps.db.$pickTables<CopyTables>(), { id, visibleTo: copiesVisibleTo(officerOf(context)) });
}

function afterRefusal(deps: PublicationDeskDeps, context: CopyContext, refused: Refusal): Promise<Answer> {
  return refused.code === 'not-found' || refused.code === 'not-allowed' ? Promise.resolve(refusal(refused)) : answerPage(deps, context, refused);
}

async function copiesPage(deps: PublicationDeskDeps, context: RequestContext, refused: Refusal | undefined): Promise<Answer> {
  const actor = officerOf(context);
  if (!hasCopies(actor)) return refusal({ code: 'not-found', reason: 'notFound' });
  const { desk: words } = copyMessages(context.lang);
  const desk = await deps.deskFrame(context, { actor, title: words.title });
  const lines = await listCopyApplications(deps.db.$pickTables<CopyTables>(), { visibleTo: copiesVisibleTo(actor), limit: LINES });
  const mayTake = mayDoWithCopy(actor, 'take', { officeId: actor.officeId, districtCode: actor.districtCode, aboutOfficeId: undefined, aboveOfficeId: undefined });
  const page = <CopiesPage desk={desk} csrf={context.csrf()} lines={lines} mayTake={mayTake} typed={context.form.text} now={deps.clock()} refused={refused} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}

/** Who may answer is asked for a fresh code before the form opens: nothing typed can be lost. */
async function answerPage(deps: PublicationDeskDeps, context: CopyContext, refused: Refusal | undefined): Promise<Answer> {
  const actor = officerOf(context);
  const application = await applicationOf(deps, context);
  if (application === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const mayAnswer = application.answer === undefined && mayDoWithCopy(actor, 'answer', application);
  const first = mayAnswer ? await codeFirst(deps, context, casesRoutes.copy.href(context.lang, context.params)) : undefined;
  if (first !== undefined) return first;
  const [desk, fir, publication] = await Promise.all([
    deps.deskFrame(context, { actor, title: copyMessages(context.lang).desk.title }),
    findFir(deps.db.$pickTables<FirTables>(), application.firId),
    findPublication(deps.db.$pickTables<PublicationTables>(), application.firId),
  ]);
  const accused = [...(fir?.items.accusedPersons ?? []).map(({ name }) => name), fir?.items.accused ?? ''].filter((name) => name !== '');
  const page = (
    <AnswerPage
      desk={desk}
      csrf={context.csrf()}
      application={application}
      accused={accused}
      grounds={publication === undefined ? [] : refusalGroundsOf(publication)}
      mayAnswer={mayAnswer}
      typed={context.form.text}
      refused={refused}
    />
  );
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
