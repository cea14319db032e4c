import { parseUuid } from '../../../../../kernel/id.ts';
import type { Brand } from '../../../../../kernel/brand.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { lookUpToSign, signElsewhere } from '../../../actions/sign-elsewhere.ts';
import { lookUpOf } from '../../../model/complaint-policy.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findOpenLookUp, type LookUpTables, type OpenLookUp } from '../../../store/look-up-store.ts';
import { deskOf, officerOf } from '../desk-frame.ts';
import { readLookUpForm } from './form.ts';
import { LookUpPage } from './look-up-page.tsx';
import { ReadOverPage, SignedElsewherePage } from './read-over-page.tsx';

type LookedUpContext = RequestContext<{ lookUp: string }>;

export function showSignElsewhere(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  return lookUpPage(deps, context, { errors: [], status: 200 });
}

/** Found: the words open under an address of their own. Not found: the same page, with what was typed but the proof. */
export async function sendLookUp(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const words = complaintMessages(context.lang);
  const reading = readLookUpForm(context.form);
  if (!reading.ok) return lookUpPage(deps, context, { errors: Object.entries(reading.errors).map(([fieldId, key]) => ({ fieldId, text: words.errors[key] })), status: 422 });
  const opened = await lookUpToSign(deps, officerOf(context), reading.input);
  if (opened.ok) return redirect(complaintRoutes.lookedUp.href(context.lang, { lookUp: opened.value.lookUpId }));
  const { code, reason } = opened.refusal;
  if (code === 'not-allowed') return refusal(opened.refusal);
  return lookUpPage(deps, context, { errors: [{ fieldId: 'number', text: sentenceOf(words, reason) }], status: refusalStatus[code] });
}

export async function showLookedUp(deps: ComplaintDeps, context: LookedUpContext): Promise<Answer> {
  return readOverPage(deps, context, { errors: [], status: 200 });
}

export async function sendSignElsewhere(deps: ComplaintDeps, context: LookedUpContext): Promise<Answer> {
  const lookUpId = parseUuid<Brand<string, 'LookUpId'>>(context.params.lookUp);
  if (lookUpId === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const signed = await signElsewhere(deps, officerOf(context), { lookUpId, wasReadOver: context.form.text('wasReadOver') === 'yes' });
  if (signed.ok) return redirect(complaintRoutes.lookedUp.href(context.lang, { lookUp: lookUpId }));
  const { code, reason } = signed.refusal;
  if (reason === 'lookUpOver') return redirect(complaintRoutes.signElsewhere.href(context.lang, {}, { over: 'yes' }));
  if (code === 'not-allowed' || code === 'not-found') return refusal(signed.refusal);
  return readOverPage(deps, context, { errors: [{ fieldId: 'wasReadOver', text: sentenceOf(complaintMessages(context.lang), reason) }], status: refusalStatus[code] });
}

async function lookUpPage(deps: ComplaintDeps, context: RequestContext, view: { errors: readonly FieldError[]; status: number }): Promise<Answer> {
  const actor = officerOf(context);
  if (lookUpOf(actor) === undefined) return refusal({ code: 'not-allowed', reason: 'notAllowed' });
  const words = complaintMessages(context.lang);
  const isOver = context.query['over'] === 'yes';
  const errors = isOver ? [{ fieldId: 'number', text: words.refusals.lookUpOver }] : view.errors;
  const desk = await deskOf(deps, context, { actor, title: words.signing.elsewhere.title, current: 'sign' });
  return html(render(<LookUpPage desk={desk} csrf={context.csrf()} typed={context.form.text} errors={errors} />), view.status);
}

async function readOverPage(deps: ComplaintDeps, context: LookedUpContext, view: { errors: readonly FieldError[]; status: number }): Promise<Answer> {
  const found = await lookedUp(deps, context);
  if (found === undefined) return redirect(complaintRoutes.signElsewhere.href(context.lang, {}, { over: 'yes' }));
  const desk = await deskOf(deps, context, { actor: officerOf(context), title: complaintMessages(context.lang).signing.elsewhere.title, current: 'sign' });
  if (found.isSigned) return html(render(<SignedElsewherePage desk={desk} number={found.number} />));
  const { number, informantName, narrative, lang, typedText } = found;
  const page = <ReadOverPage desk={desk} csrf={context.csrf()} lookUpId={context.params.lookUp} number={number} informantName={informantName} narrative={narrative} narrativeLang={lang} typedText={typedText} errors={view.errors} />;
  return html(render(page), view.status);
}

function lookedUp(deps: ComplaintDeps, context: LookedUpContext): Promise<OpenLookUp | undefined> {
  const lookUp = lookUpOf(officerOf(context));
  const id = parseUuid<Brand<string, 'LookUpId'>>(context.params.lookUp);
  if (lookUp === undefined || id === undefined) return Promise.resolve(undefined);
  return findOpenLookUp(deps.db.$pickTables<LookUpTables>(), { id, lookUp, now: deps.clock() });
}

function sentenceOf(words: ComplaintMessages, reason: string): string {
  return words.refusals[reason as keyof ComplaintMessages['refusals']] ?? words.refusals.invalid;
}
