import type { ComponentChild } from 'preact';
import { html, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { ButtonLink } from '../../../../../web/components/button/button.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import { numberProofs, readMobile } from '../../../../../foundation/identity/index.ts';
import { changeNumber } from '../../../actions/change-number.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { lookUpOf } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { codeFirst } from '../code-first.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { ChangeNumberForm } from './change-number-form.tsx';

type Errors = Readonly<Record<string, string>>;

/** Behind a fresh code: whoever has the number has the records. */
export function showChangeNumber(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  return formPage(deps, context, { errors: {}, status: 200 });
}

export async function sendChangeNumber(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { form, lang } = context;
  const first = await codeFirst(deps, context, complaintRoutes.changeNumberForm.href(lang, {}));
  if (first !== undefined) return first;
  const { errors: all, numbers } = complaintMessages(lang);
  const [known, newMobile, proof] = [form.text('known').trim(), readMobile(form.text('newMobile')), numberProofs.find((value) => value === form.text('identity'))];
  const errors: Errors = { ...(known === '' && { known: numbers.errors.known }), ...(newMobile === undefined && { newMobile: all.mobile }), ...(proof === undefined && { identity: all.personProof }) };
  if (newMobile === undefined || proof === undefined || known === '') return formPage(deps, context, { errors, status: refusalStatus.invalid });
  const changed = await changeNumber(deps, officerOf(context), { known, newMobile, proof });
  if (changed.ok) return donePage(deps, context);
  const { code, fields } = changed.refusal;
  if (fields === undefined) return refusal(changed.refusal);
  const sentences: Readonly<Record<string, string>> = numbers.errors;
  return formPage(deps, context, { errors: Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, sentences[key] ?? numbers.errors.known])), status: refusalStatus[code] });
}

async function formPage(deps: ComplaintDeps, context: RequestContext, { errors, status }: { errors: Errors; status: number }): Promise<Answer> {
  const { form, lang } = context;
  if (lookUpOf(officerOf(context)) === undefined) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const first = await codeFirst(deps, context, complaintRoutes.changeNumberForm.href(lang, {}));
  if (first !== undefined) return first;
  const listed = Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }));
  return framed(deps, context, { title: complaintMessages(lang).numbers.title, status, hasErrors: listed.length > 0, body: <ChangeNumberForm lang={lang} csrf={context.csrf()} typed={form.text} errors={listed} /> });
}

function donePage(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { numbers, persons } = complaintMessages(context.lang);
  const body = (
    <>
      <PageHead title={numbers.done} below={<p>{numbers.doneText}</p>} />
      <ButtonLink href={complaintRoutes.attachForm.href(context.lang, {})} text={persons.attach.title} kind="ghost" />
    </>
  );
  return framed(deps, context, { title: numbers.done, status: 200, hasErrors: false, body });
}

async function framed(deps: ComplaintDeps, context: RequestContext, view: { title: string; status: number; hasErrors: boolean; body: ComponentChild }): Promise<Answer> {
  const desk = await deskOf(deps, context, { actor: officerOf(context), title: view.title, current: 'persons' });
  const page = (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: view.hasErrors }} office={desk.office} backHref={complaintRoutes.attachForm.href(context.lang, {})}>
      {view.body}
    </OfficerLayout>
  );
  return html(render(page), view.status);
}
