import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { undoCutOff } from '../../../actions/undo-cut-off.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { toBeHeard } from '../../../model/cut-off.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { listPersons, type PersonTables } from '../../../store/person-store.ts';
import { codeFirst } from '../code-first.ts';
import type { RecordContext } from '../complaint/handler.tsx';
import { deskOf, officerOf } from '../desk-frame.ts';
import { UndoPage } from './undo-page.tsx';

/** A page of its own, behind a fresh code: it gives somebody's reading back. */
export function showUndoCutOff(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return undoPage(deps, context, undefined);
}

export async function sendUndoCutOff(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { lang, params, form } = context;
  const first = await codeFirst(deps, context, complaintRoutes.undoCutOffForm.href(lang, params));
  if (first !== undefined) return first;
  const done = await undoCutOff(deps, officerOf(context), { number: params.number, reason: form.text('reason'), wereHeard: form.text('heard') === 'yes' });
  if (done.ok || done.refusal.reason === 'notCutOff') return redirect(complaintRoutes.record.href(lang, params));
  return done.refusal.code === 'invalid' || done.refusal.reason === 'cutOffByYourself' ? undoPage(deps, context, done.refusal) : refusal(done.refusal);
}

async function undoPage(deps: ComplaintDeps, context: RecordContext, refused: Refusal | undefined): Promise<Answer> {
  const { lang, params, form } = context;
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'undo-cut-off', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  if (!complaint.informant.isCutOff) return redirect(complaintRoutes.record.href(lang, params));
  const first = await codeFirst(deps, context, complaintRoutes.undoCutOffForm.href(lang, params));
  if (first !== undefined) return first;
  const [desk, persons] = await Promise.all([
    deskOf(deps, context, { actor, title: complaintMessages(lang).persons.undo.title, current: undefined }),
    listPersons(deps.db.$pickTables<PersonTables>(), complaint.id),
  ]);
  const page = <UndoPage desk={desk} csrf={context.csrf()} number={params.number} heard={toBeHeard(persons)} typed={form.text} refused={refused} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
