import { istDateOf } from '../../../../../kernel/instant.ts';
import { parseUuid, type OfficeId, type OfficerId } from '../../../../../kernel/id.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { refused, type Result } from '../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { listOfficersOf, type OfficerReadTables } from '../../../../../foundation/identity/index.ts';
import { listStations, type Office, type OfficeTables } from '../../../../../foundation/offices/index.ts';
import { mayTransfer, transferActions, type TransferAction } from '../../../../cases/index.ts';
import { acceptZeroFir } from '../../../actions/accept-zero-fir.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { decideDispute, disputeZeroFir } from '../../../actions/dispute-zero-fir.ts';
import { sendZeroFir, sendZeroFirOutside } from '../../../actions/send-zero-fir.ts';
import { complaintsVisibleTo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { dayOf } from '../../day-of.ts';
import { loadRecord, type ComplaintRecord } from '../../load-record.ts';
import { codeFirst } from '../code-first.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { TransferPage } from './transfer-page.tsx';

type TransferContext = RequestContext<{ number: string }>;

/** What an officer can do with a Zero FIR on its way. Taking over registers an FIR, so the code of the second factor comes first. */
export async function showTransfer(deps: ComplaintDeps, context: TransferContext): Promise<Answer> {
  const record = await findZero(deps, context);
  if (record?.zero === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const confirmed = mayTransfer(officerOf(context), 'accept', record.zero.transfer) ? await codeFirst(deps, context, complaintRoutes.transfer.href(context.lang, context.params)) : undefined;
  return confirmed ?? transferPage(deps, context, { record, refused: undefined });
}

export async function sendTransferMove(deps: ComplaintDeps, context: TransferContext): Promise<Answer> {
  const action = transferActions.find((known) => known === context.form.text('do'));
  const result: Result<unknown> = action === undefined ? refused({ code: 'invalid', reason: 'invalid' }) : await moves[action](deps, context);
  if (result.ok) return redirect(complaintRoutes.record.href(context.lang, context.params));
  const record = await findZero(deps, context);
  if (record === undefined || result.refusal.code === 'not-allowed') return refusal(result.refusal);
  return transferPage(deps, context, { record, refused: result.refusal });
}

type Move = (deps: ComplaintDeps, context: TransferContext) => Promise<Result<unknown>>;

const moves = {
  send: (deps, context) => sendZeroFir(deps, officerOf(context), context.params.number),
  'send-outside': (deps, context) => sendZeroFirOutside(deps, officerOf(context), { number: context.params.number, mark: context.form.text('mark'), on: dayOf(context.form, 'on') }),
  accept: async (deps, context) => {
    const investigatingOfficerId = parseUuid<OfficerId>(context.form.text('investigatingOfficerId'));
    if (investigatingOfficerId === undefined) return refused({ code: 'invalid', reason: 'invalid', fields: { investigatingOfficerId: 'officerId' } });
    return acceptZeroFir(deps, officerOf(context), { number: context.params.number, investigatingOfficerId });
  },
  dispute: (deps, context) => disputeZeroFir(deps, officerOf(context), { number: context.params.number, ground: context.form.text('ground') }),
  decide: async (deps, context) => {
    const chosen = context.form.text('toOfficeId');
    if (!/^\d{1,9}$/.test(chosen)) return refused({ code: 'invalid', reason: 'invalid', fields: { toOfficeId: 'belongsOfficeId' } });
    return decideDispute(deps, officerOf(context), { number: context.params.number, toOfficeId: Number(chosen) as OfficeId, ground: context.form.text('ground') });
  },
} as const satisfies Record<TransferAction, Move>;

async function findZero(deps: ComplaintDeps, context: TransferContext): Promise<ComplaintRecord | undefined> {
  const record = await loadRecord(deps, { number: context.params.number, visibleTo: complaintsVisibleTo(officerOf(context)) });
  return record?.zero === undefined ? undefined : record;
}

async function transferPage(deps: ComplaintDeps, context: TransferContext, { record, refused: refusal }: { record: ComplaintRecord; refused: Refusal | undefined }): Promise<Answer> {
  const actor = officerOf(context);
  const { transfer } = complaintMessages(context.lang);
  const may = (action: TransferAction): boolean => record.zero !== undefined && mayTransfer(actor, action, record.zero.transfer);
  const [desk, officers, stations] = await Promise.all([
    deskOf(deps, context, { actor, title: transfer.page.title, current: undefined }),
    may('accept') ? listOfficersOf(deps.db.$pickTables<OfficerReadTables>(), { officeId: actor.officeId, on: istDateOf(deps.clock()) }) : [],
    may('decide') ? stationsToDecide(deps, record) : [],
  ]);
  const page = <TransferPage desk={desk} record={record} may={may} officers={officers} stations={stations} typed={context.form.text} refused={refusal} csrf={context.csrf()} />;
  return html(render(page), refusal === undefined ? 200 : refusalStatus[refusal.code]);
}

/** The two stations first, then all of their districts. */
async function stationsToDecide(deps: ComplaintDeps, { zero, offices }: ComplaintRecord): Promise<Office[]> {
  const ids = zero === undefined ? [] : [zero.transfer.fromOfficeId, zero.transfer.dispute?.byOfficeId];
  const both = ids.flatMap((id) => (id === undefined ? [] : [offices.get(id)])).filter((office) => office !== undefined);
  const districts = [...new Set(both.flatMap((office) => (office.districtCode === undefined ? [] : [office.districtCode])))];
  const all = await Promise.all(districts.map((code) => listStations(deps.db.$pickTables<OfficeTables>(), code)));
  return [...both, ...all.flat().filter((office) => !both.some(({ id }) => id === office.id))];
}
