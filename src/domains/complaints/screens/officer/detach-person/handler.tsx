import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { detachPerson } from '../../../actions/detach-person.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { canBeDetached } from '../../../model/person.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { listPersons, type PersonTables } from '../../../store/person-store.ts';
import { codeFirst } from '../code-first.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { DetachPage } from './detach-page.tsx';

type DetachContext = RequestContext<{ number: string; person: string }>;

/** A page of its own, behind a fresh code: it takes somebody's reading away. */
export function showDetach(deps: ComplaintDeps, context: DetachContext): Promise<Answer> {
  return detachPage(deps, context, undefined);
}

export async function sendDetach(deps: ComplaintDeps, context: DetachContext): Promise<Answer> {
  const { lang, params, form } = context;
  const first = await codeFirst(deps, context, complaintRoutes.detachForm.href(lang, params));
  if (first !== undefined) return first;
  const done = await detachPerson(deps, officerOf(context), { number: params.number, personId: params.person, reason: form.text('reason') });
  if (done.ok) return redirect(complaintRoutes.record.href(lang, { number: params.number }));
  return done.refusal.code === 'invalid' ? detachPage(deps, context, done.refusal) : refusal(done.refusal);
}

async function detachPage(deps: ComplaintDeps, context: DetachContext, refused: Refusal | undefined): Promise<Answer> {
  const { lang, params, form } = context;
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'detach-person', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  const person = (await listPersons(deps.db.$pickTables<PersonTables>(), complaint.id)).find(({ id }) => id === params.person);
  if (person === undefined || !canBeDetached(person)) return refusal({ code: 'not-found', reason: 'notFound' });
  const first = await codeFirst(deps, context, complaintRoutes.detachForm.href(lang, params));
  if (first !== undefined) return first;
  const desk = await deskOf(deps, context, { actor, title: complaintMessages(lang).persons.detach.title, current: undefined });
  const page = <DetachPage desk={desk} csrf={context.csrf()} number={params.number} person={person} isInformantCutOff={complaint.informant.isCutOff} reason={form.text('reason')} isRefused={refused !== undefined} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
