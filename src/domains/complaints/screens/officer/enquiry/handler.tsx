import { allOf, read } from '../../../../../platform/db/reading.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { consequencesOf, type LawTables } from '../../../../../foundation/law/index.ts';
import { askEnquiry } from '../../../actions/ask-enquiry.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { judgedSections } from '../../../actions/judged-sections.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { enquiryBases } from '../../../model/enquiry.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { decisionReading, type DecisionTables } from '../../../store/decision-store.ts';
import { enquiryReading, type EnquiryTables } from '../../../store/enquiry-store.ts';
import type { ErrorKey } from '../../citizen/file-complaint/form.ts';
import { typedSections } from '../../typed-sections.ts';
import { mayAskEnquiry, type AskableRecord } from '../complaint/enquiry-forms.tsx';
import { deskOf, officerOf } from '../desk-frame.ts';
import { AskEnquiryPage } from './ask-page.tsx';
import { enquiryPreview } from './preview.ts';

type EnquiryContext = RequestContext<{ number: string }>;
type Errors = Readonly<Record<string, ErrorKey>>;

export async function showAskEnquiry(deps: ComplaintDeps, context: EnquiryContext): Promise<Answer> {
  const record = await findAskable(deps, context);
  if (record === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  return mayStillAsk(context, record) ? askPage(deps, context, { record, errors: {}, status: 200, isFirst: true }) : redirect(complaintRoutes.record.href(context.lang, context.params));
}

/** One button sends; the other asks for the same page with what follows from the sections. What was typed stays in both. */
export async function sendAskEnquiry(deps: ComplaintDeps, context: EnquiryContext): Promise<Answer> {
  const record = await findAskable(deps, context);
  if (record === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const { form, params, lang } = context;
  if (form.text('do') === 'show') return askPage(deps, context, { record, errors: {}, status: 200, isFirst: false });
  const basis = enquiryBases.find((known) => known === form.text('basis'));
  const sections = typedSections(form.text('sections'));
  const atrocity = form.text('isAtrocityAlleged');
  const errors: Errors = {
    ...(basis === undefined && { basis: 'enquiryBasis' as const }),
    ...(atrocity !== 'yes' && atrocity !== 'no' && { isAtrocityAlleged: 'yesOrNo' as const }),
    ...(sections === undefined && { sections: 'badSection' as const }),
  };
  if (basis === undefined || sections === undefined || Object.keys(errors).length > 0) return askPage(deps, context, { record, errors, status: 422, isFirst: false });
  const asked = await askEnquiry(deps, officerOf(context), { number: params.number, basis, sections, ground: form.text('ground'), isAtrocityAlleged: atrocity === 'yes' });
  if (asked.ok) return redirect(complaintRoutes.record.href(lang, params));
  const { code, fields, reason } = asked.refusal;
  if (code === 'not-found' || code === 'not-allowed') return refusal(asked.refusal);
  return askPage(deps, context, { record, errors: (fields ?? {}) as Errors, refusedFor: fields === undefined ? reason : undefined, status: refusalStatus[code], isFirst: false });
}

/** Officers without this right do not learn that the form is there. */
async function findAskable(deps: ComplaintDeps, context: EnquiryContext): Promise<AskableRecord | undefined> {
  const actor = officerOf(context);
  const { db } = deps;
  const complaint = await findComplaintByNumber(db.$pickTables<ComplaintTables>(), { number: context.params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'ask-enquiry', complaint)) return undefined;
  const before = await read(db, allOf({ enquiry: enquiryReading(db.$pickTables<EnquiryTables>(), complaint), decision: decisionReading(db.$pickTables<DecisionTables>(), complaint.id) }));
  return { complaint, ...before };
}

function mayStillAsk(context: EnquiryContext, record: AskableRecord): boolean {
  return mayAskEnquiry({ record, actor: officerOf(context) });
}

interface AskView {
  readonly record: AskableRecord;
  readonly errors: Errors;
  /** A refusal that belongs to no field. */
  readonly refusedFor?: string | undefined;
  readonly status: number;
  readonly isFirst: boolean;
}

async function askPage(deps: ComplaintDeps, context: EnquiryContext, view: AskView): Promise<Answer> {
  const { form, lang } = context;
  const desk = await deskOf(deps, context, { actor: officerOf(context), title: complaintMessages(lang).enquiry.ask.title, current: undefined });
  const judged = await judgedSections(deps.db.$pickTables<LawTables>(), view.isFirst ? [] : (typedSections(form.text('sections')) ?? []));
  const offences = judged.map(({ offence }) => offence).filter((offence) => offence !== undefined);
  const scst = view.record.complaint.nature === 'scst' || form.text('isAtrocityAlleged') === 'yes';
  const page = (
    <AskEnquiryPage
      desk={desk}
      complaint={view.record.complaint}
      consequences={offences.length === 0 ? [] : consequencesOf(offences, { scst }).list}
      preview={await enquiryPreview(deps, view.record.complaint, lang)}
      typed={view.isFirst ? () => '' : form.text}
      errors={view.errors}
      refusedFor={view.refusedFor}
      csrf={context.csrf()}
    />
  );
  return html(render(page), view.status);
}
