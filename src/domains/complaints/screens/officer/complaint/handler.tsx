import { parseUuid, type OfficeId, type OfficerId } from '../../../../../kernel/id.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { langs } from '../../../../../kernel/text.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { askCitizen } from '../../../actions/ask-citizen.ts';
import { assignComplaint } from '../../../actions/assign-complaint.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { routeComplaint } from '../../../actions/route-complaint.ts';
import { sendToDistrictDesk } from '../../../actions/send-to-district-desk.ts';
import { receiveComplaint } from '../../../actions/receive-complaint.ts';
import { signComplaint } from '../../../actions/sign-complaint.ts';
import { connectedModes } from '../../../model/signature-mode.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { loadOfficerRecord } from './load-officer-record.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { RecordPage } from './record-page.tsx';

export type RecordContext = RequestContext<{ number: string }>;

export function showRecord(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return recordPage(deps, context, undefined);
}

export async function sendNotOurs(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return afterMove(deps, context, await sendToDistrictDesk(deps, officerOf(context), context.params.number));
}

export async function sendRoute(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const chosen = context.form.text('officeId');
  const sent = /^\d{1,9}$/.test(chosen) ? (Number(chosen) as OfficeId) : undefined;
  if (sent === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { officeId: 'officeId' } });
  return afterMove(deps, context, await routeComplaint(deps, officerOf(context), { number: context.params.number, officeId: sent, isForPlace: context.form.text('isForPlace') === 'yes' }));
}

export async function sendReceive(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return answerOf(deps, context, await receiveComplaint(deps, officerOf(context), context.params.number));
}

export async function sendAssign(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const officerId = parseUuid<OfficerId>(context.form.text('officerId'));
  if (officerId === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { officerId: 'officerId' } });
  return answerOf(deps, context, await assignComplaint(deps, officerOf(context), { number: context.params.number, officerId }));
}

export async function sendSign(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const wasReadOver = context.form.text('wasReadOver') === 'yes';
  const mode = connectedModes.find((known) => known === context.form.text('mode'));
  return answerOf(deps, context, await signComplaint(deps, officerOf(context), { number: context.params.number, wasReadOver, ...(mode !== undefined && { mode }) }));
}

export async function sendAsk(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const lang = langs.find((known) => known === context.form.text('questionLang')) ?? context.lang;
  return answerOf(deps, context, await askCitizen(deps, officerOf(context), { number: context.params.number, words: context.form.text('question'), lang }));
}

/** The record has gone to another office: its page may be out of sight now, so back to the queue. */
function afterMove(deps: ComplaintDeps, context: RecordContext, result: Result<void>): Promise<Answer> {
  return result.ok ? Promise.resolve(redirect(complaintRoutes.queue.href(context.lang, {}))) : answerOf(deps, context, result);
}

/** Done: back to the record. Refused: the record again, as it is now, with the reason on top. */
export function answerOf(deps: ComplaintDeps, context: RecordContext, result: Result<void>): Promise<Answer> {
  if (result.ok) return Promise.resolve(redirect(complaintRoutes.record.href(context.lang, { number: context.params.number })));
  const { code } = result.refusal;
  return code === 'not-found' || code === 'not-allowed' ? Promise.resolve(refusal(result.refusal)) : recordPage(deps, context, result.refusal);
}

export async function recordPage(deps: ComplaintDeps, context: RecordContext, refused: Refusal | undefined): Promise<Answer> {
  const actor = officerOf(context);
  const { number } = context.params;
  const [seen, desk] = await Promise.all([
    loadOfficerRecord(deps, { actor, number }),
    deskOf(deps, context, { actor, title: complaintMessages(context.lang).track.kind(number), current: undefined }),
  ]);
  if (seen === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const page = <RecordPage {...seen} typed={context.form.text} desk={desk} actor={actor} csrf={context.csrf()} now={deps.clock()} refused={refused} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
