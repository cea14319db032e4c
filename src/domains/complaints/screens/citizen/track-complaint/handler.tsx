import { html, pdf, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { findCurrentPaper, printPaper, type PaperKind, type PaperTables } from '../../../../../foundation/documents/index.ts';
import { papersWait } from '../../../../../foundation/identity/index.ts';
import { findTransfer, type TransferTables } from '../../../../cases/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { maySee, type RecordPart } from '../../../model/person-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { findOwnReport, type OwnReport, type PersonTables } from '../../../store/person-store.ts';
import { loadRecord } from '../../load-record.ts';
import { OwnReportPage } from './own-report-page.tsx';
import { TrackPage } from './track-page.tsx';

export async function showTrack(deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> {
  const record = await loadRecord(deps, { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  if (record === undefined) return ownReport(deps, context);
  return html(render(<TrackPage frame={context.frame} record={record} phone={record.phone} now={deps.clock()} />));
}

/** For an informant who was cut off: nothing but what was told. For everybody else there is nothing. */
async function ownReport(deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> {
  const report = await findReport(deps, context);
  return report === undefined ? refusal({ code: 'not-found', reason: 'notFound' }) : html(render(<OwnReportPage frame={context.frame} report={report} />));
}

function findReport(deps: ComplaintDeps, { actor, params }: RequestContext<{ number: string }>): Promise<OwnReport | undefined> {
  return actor.kind === 'citizen' ? findOwnReport(deps.db.$pickTables<'complaints' | PersonTables>(), { number: params.number, citizenId: actor.citizenId }) : Promise.resolve(undefined);
}

/** Which part of the record a paper belongs to: who sees that part may have the paper. */
const partOf = { acknowledgement: 'receipt', ncr: 'decision-paper', 'closure-note': 'decision-paper', 'fir-copy': 'fir-copy', 'hearing-letter': 'fir-copy' } as const satisfies Partial<Record<PaperKind, RecordPart>>;

/** A paper of the complaint as PDF, for whoever may read the complaint. */
export function showPaper(kind: keyof typeof partOf) {
  return async (deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> => {
    const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
    const maySeeIt = complaint !== undefined && maySee(context.actor, partOf[kind], complaint);
    const recordId = maySeeIt ? (kind === 'fir-copy' || kind === 'hearing-letter' ? complaint.firId : complaint.id) : kind === 'acknowledgement' ? (await findReport(deps, context))?.id : undefined;
    if (recordId === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
    const paper = await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId, kind });
    if (paper === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
    const wait = await papersWait(deps, context);
    if (wait !== undefined) return wait;
    const printed = await printPaper(deps, paper);
    return pdf(printed.pdf, printed.fileName);
  };
}

/** The copy of the Zero FIR, which stays beside the regular one (L12). */
export async function showZeroFirCopy(deps: ComplaintDeps, context: RequestContext<{ number: string }>): Promise<Answer> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(context.actor) });
  const transfer = complaint === undefined || !maySee(context.actor, 'fir-copy', complaint) ? undefined : await findTransfer(deps.db.$pickTables<TransferTables>(), complaint.id);
  const paper = transfer === undefined ? undefined : await findCurrentPaper(deps.db.$pickTables<PaperTables>(), { recordId: transfer.zeroFirId, kind: 'fir-copy' });
  if (paper === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const wait = await papersWait(deps, context);
  if (wait !== undefined) return wait;
  const printed = await printPaper(deps, paper);
  return pdf(printed.pdf, printed.fileName);
}
