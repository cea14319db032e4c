import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { shownCode } from '../../../../../foundation/documents/index.ts';
import { attachPerson } from '../../../actions/attach-person.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { lookUpOf } from '../../../model/complaint-policy.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { AttachedPage, AttachPage } from './attach-page.tsx';
import { readAttachForm } from './form.ts';

/** From a record its number stands there already. */
export function showAttach(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  return attachPage(deps, context, { typed: (name) => (name === 'number' ? (context.query['number'] ?? '') : ''), errors: {}, status: 200 });
}

export async function sendAttach(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const reading = readAttachForm(context.form);
  if (!reading.ok) return attachPage(deps, context, { typed: context.form.text, errors: reading.errors, status: refusalStatus.invalid });
  const attached = await attachPerson(deps, officerOf(context), reading.input);
  if (attached.ok) return attachedPage(deps, context, attached.value);
  const { code, reason, fields } = attached.refusal;
  if (code === 'not-allowed' && fields === undefined) return refusal(attached.refusal);
  return attachPage(deps, context, { typed: context.form.text, errors: fields ?? { number: reason }, status: refusalStatus[code] });
}

async function attachPage(deps: ComplaintDeps, context: RequestContext, view: { typed: (name: string) => string; errors: Readonly<Record<string, string>>; status: number }): Promise<Answer> {
  const actor = officerOf(context);
  if (lookUpOf(actor) === undefined) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const words = complaintMessages(context.lang);
  const desk = await deskOf(deps, context, { actor, title: words.persons.attach.title, current: 'persons' });
  const errors = Object.entries(view.errors).map(([fieldId, key]) => ({ fieldId, text: sentenceOf(words, key) }));
  return html(render(<AttachPage desk={desk} csrf={context.csrf()} typed={view.typed} errors={errors} />), view.status);
}

async function attachedPage(deps: ComplaintDeps, context: RequestContext, { number, code }: { number: string; code: string | undefined }): Promise<Answer> {
  const desk = await deskOf(deps, context, { actor: officerOf(context), title: complaintMessages(context.lang).persons.attach.done, current: 'persons' });
  return html(render(<AttachedPage desk={desk} number={number} code={code === undefined ? undefined : shownCode(code)} />));
}

function sentenceOf({ errors, refusals }: ComplaintMessages, key: string): string {
  return errors[key as keyof typeof errors] ?? refusals[key as keyof typeof refusals] ?? refusals.invalid;
}
