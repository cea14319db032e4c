import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { decideWithoutFir } from '../../../actions/decide-without-fir.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { isWithOfficeAbove } from '../../../model/complaint-states.ts';
import { decisionKinds } from '../../../model/decision.ts';
import { decidableKinds, type Enquiry } from '../../../model/enquiry.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { findEnquiry, type EnquiryTables } from '../../../store/enquiry-store.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import { typedSections } from '../../typed-sections.ts';
import { codeFirst } from '../code-first.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { DecidePage } from './decide-page.tsx';

type DecideContext = RequestContext<{ number: string }>;

export async function showDecide(deps: ComplaintDeps, context: DecideContext): Promise<Answer> {
  const complaint = await findVisible(deps, context);
  if (complaint === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const confirmed = await codeFirst(deps, context, complaintRoutes.decideForm.href(context.lang, { number: complaint.number }));
  return confirmed ?? decidePage(deps, context, { complaint, typed: () => '', errors: {}, status: 200 });
}

export async function sendDecide(deps: ComplaintDeps, context: DecideContext): Promise<Answer> {
  const { form, params } = context;
  const kind = decisionKinds.find((known) => known === form.text('kind'));
  const sections = typedSections(form.text('sections'));
  const errors: Record<string, ErrorKey> = { ...(kind === undefined && { kind: 'decisionChoice' as const }), ...(sections === undefined && { sections: 'badSection' as const }) };
  if (kind === undefined || sections === undefined) return decideAgain(deps, context, { errors, status: 422 });
  const decided = await decideWithoutFir(deps, officerOf(context), { number: params.number, kind, ground: form.text('ground').trim(), sections });
  const toRecord = redirect(complaintRoutes.record.href(context.lang, params));
  if (decided.ok) return toRecord;
  const { code, fields } = decided.refusal;
  // Not known, not in sight, not for this role: one answer.
  if (code === 'not-found' || code === 'not-allowed') return refusal({ code: 'not-found', reason: 'notFound' });
  return fields === undefined ? toRecord : decideAgain(deps, context, { errors: fields as Readonly<Record<string, ErrorKey>>, status: refusalStatus[code] });
}

/** The same page with what was typed. */
async function decideAgain(deps: ComplaintDeps, context: DecideContext, { errors, status }: { errors: Readonly<Record<string, ErrorKey>>; status: number }): Promise<Answer> {
  const complaint = await findVisible(deps, context);
  return complaint === undefined ? refusal({ code: 'not-found', reason: 'notFound' }) : decidePage(deps, context, { complaint, typed: context.form.text, errors, status });
}

async function findVisible(deps: ComplaintDeps, context: DecideContext): Promise<Complaint | undefined> {
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(actor) });
  return complaint !== undefined && mayDo(actor, 'decide', complaint) ? complaint : undefined;
}

async function enquiryOf(deps: ComplaintDeps, complaint: Complaint): Promise<Enquiry | undefined> {
  return complaint.deskState === 'under-enquiry' ? findEnquiry(deps.db.$pickTables<EnquiryTables>(), complaint) : undefined;
}

interface DecideView {
  readonly complaint: Complaint;
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
  readonly status: number;
}

async function decidePage(deps: ComplaintDeps, context: DecideContext, view: DecideView): Promise<Answer> {
  const desk = await deskOf(deps, context, { actor: officerOf(context), title: complaintMessages(context.lang).desk.decide.title, current: undefined });
  // Only a station keeps a book of non-cognizable reports.
  const kinds = isWithOfficeAbove(view.complaint.deskState) ? (['closed'] as const) : decidableKinds(await enquiryOf(deps, view.complaint));
  return html(render(<DecidePage desk={desk} complaint={view.complaint} kinds={kinds} typed={view.typed} errors={view.errors} csrf={context.csrf()} />), view.status);
}
