import { addMs } from '../../../../../kernel/instant.ts';
import { html, pdf, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { newId } from '../../../../../platform/crypto/ids.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, shownCode, type PaperTables } from '../../../../../foundation/documents/index.ts';
import { deleteDraftFile, EVIDENCE_FIELD, keepForDraft, listDraftFiles, problemStatus, refusedText, type DraftFileTables, type EvidenceId, type RefusedFile } from '../../../../../foundation/evidence/index.ts';
import { parseUuid } from '../../../../../kernel/id.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { takeComplaint } from '../../../actions/take-complaint.ts';
import { complaintsVisibleTo, counterReceiptOf, mayTake } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, findJustTaken, type ComplaintTables } from '../../../store/complaint-store.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { aboutOptionsOf } from './about-options.ts';
import { CounterPage, TAKE_OUT } from './counter-page.tsx';
import { readCounterForm } from './form.ts';
import { TakenPage } from './taken-page.tsx';

export function showCounter(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const draftId = newId();
  return counterPage(deps, context, { typed: (name) => (name === 'draftId' ? draftId : name === 'lang' ? context.lang : ''), errors: {} });
}

export async function sendCounter(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const actor = officerOf(context);
  if (!mayTake(actor, actor.officeId)) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const refused = await keepFiles(deps, context);
  const reading = readCounterForm(context.form, deps.clock());
  if (!reading.ok || refused !== undefined) return counterPage(deps, context, { typed: context.form.text, errors: reading.ok ? {} : reading.errors, refused });
  const taken = await takeComplaint(deps, actor, reading.input);
  if (taken.ok && reading.input.nature === 'police') return receiptOnce(deps, context, reading.input.draftId);
  if (taken.ok) return redirect(complaintRoutes.taken.href(context.lang, { number: taken.value.number }));
  const { code, fields } = taken.refusal;
  if (code !== 'invalid') return refusal(taken.refusal);
  return counterPage(deps, context, { typed: context.form.text, errors: (fields ?? {}) as Readonly<Record<string, ErrorKey>> });
}

/** How long the same form prints the receipt again, when it was pressed twice or the paper jammed. */
const RECEIPT_OPEN_MS = 10 * 60_000;

/** What is about the police is out of this station's sight at once: the answer to the form is the person's receipt itself (5.1). */
async function receiptOnce(deps: ComplaintDeps, context: RequestContext, draftId: string): Promise<Answer> {
  const receipt = counterReceiptOf(officerOf(context));
  const since = addMs(deps.clock(), -RECEIPT_OPEN_MS);
  const recordId = receipt === undefined ? undefined : await findJustTaken(deps.db.$pickTables<ComplaintTables>(), { draftId, receipt, since });
  const paper = recordId === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId, kind: 'acknowledgement' });
  if (paper === undefined) return redirect(complaintRoutes.counter.href(context.lang, {}));
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}

/** Number and code, to be given to the person on the spot. */
export async function showTaken(deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> {
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(actor) });
  const paper = complaint === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: complaint.id, kind: 'acknowledgement' });
  if (complaint === undefined || paper === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const desk = await deskOf(deps, context, { actor, title: complaintMessages(context.lang).desk.counter.taken, current: 'counter' });
  return html(render(<TakenPage desk={desk} number={complaint.number} code={shownCode(paper.code)} />));
}

/** What was photographed stays with the form, also when something else on it has to be put right. */
async function keepFiles(deps: ComplaintDeps, context: RequestContext): Promise<RefusedFile | undefined> {
  const { form, session } = context;
  const draftId = parseUuid<EvidenceId>(form.text('draftId'));
  if (draftId === undefined || session === undefined) return undefined;
  const key = { draftId, officerId: officerOf(context).officerId };
  for (const sent of form.all(TAKE_OUT)) {
    const id = parseUuid<EvidenceId>(sent);
    if (id !== undefined) await deleteDraftFile(deps.work.$pickTables<DraftFileTables>(), { ...key, id });
  }
  return keepForDraft(deps, key, { files: context.files.filter(({ field }) => field === EVIDENCE_FIELD), sessionId: session.id, address: context.address });
}

interface CounterView {
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
  readonly refused?: RefusedFile | undefined;
}

async function counterPage(deps: ComplaintDeps, context: RequestContext, view: CounterView): Promise<Answer> {
  const actor = officerOf(context);
  if (!mayTake(actor, actor.officeId)) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const desk = await deskOf(deps, context, { actor, title: complaintMessages(context.lang).desk.counter.title, current: 'counter' });
  const draftId = parseUuid(view.typed('draftId'));
  const files = draftId === undefined ? [] : await listDraftFiles(deps.work.$pickTables<DraftFileTables>(), { draftId, officerId: actor.officerId });
  const aboutOptions = view.typed('nature') === 'police' ? await aboutOptionsOf(deps, { actor, lang: context.lang }) : undefined;
  const page = <CounterPage desk={desk} csrf={context.csrf()} typed={view.typed} errors={view.errors} aboutOptions={aboutOptions} files={files} fileError={view.refused === undefined ? undefined : refusedText(view.refused, context.lang)} />;
  return html(render(page), view.refused !== undefined ? problemStatus[view.refused.problem] : Object.keys(view.errors).length > 0 ? 422 : 200);
}
