import type { CitizenActor } from '../../../../../kernel/actor.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { readCode, type SignInDeps } from '../../../../identity/index.ts';
import { confirmEmail, requestEmailCode } from '../../../actions/confirm-email.ts';
import { addEmail, removeEmails } from '../../../actions/name-email.ts';
import { readEmail } from '../../../model/email-address.ts';
import { mailRoutes } from '../../../routes-table.ts';
import { listEmails, type EmailTables } from '../../../store/email-store.ts';
import { MailPage } from './page.tsx';

export interface MailDeps extends SignInDeps {
  /** Somebody takes mails here. Without that nothing is promised: the pages are not there. */
  readonly sendsMail: boolean;
}

const noSuchPage: Answer = refusal({ code: 'not-found', reason: 'notFound' });

/** The guard of the route has let citizens in only; the type does not know. */
function citizenOf(context: RequestContext): CitizenActor {
  if (context.actor.kind !== 'citizen') throw new Error('A citizen page was reached without its guard');
  return context.actor;
}

export function showMail(deps: MailDeps, context: RequestContext): Promise<Answer> {
  return mailPage(deps, context, undefined);
}

/** The address waits for its code, which goes out at once; naming it once more asks for another code. */
export async function sendAddMail(deps: MailDeps, context: RequestContext): Promise<Answer> {
  const email = readEmail(context.form.text('email'));
  if (email === undefined) return mailPage(deps, context, { code: 'invalid', reason: 'email', fields: { email: 'email' } });
  const added = await addEmail(deps, citizenOf(context), email);
  if (!added.ok && added.refusal.reason !== 'waitsAlready') return answerOf(deps, context, added);
  return answerOf(deps, context, await requestEmailCode(deps, citizenOf(context), context.lang));
}

export async function sendConfirmMail(deps: MailDeps, context: RequestContext): Promise<Answer> {
  const code = readCode(context.form.text('code'));
  if (code === undefined) return mailPage(deps, context, { code: 'invalid', reason: 'code', fields: { code: 'code' } });
  return answerOf(deps, context, await confirmEmail(deps, citizenOf(context), { code, lang: context.lang }));
}

export async function sendMailCodeAgain(deps: MailDeps, context: RequestContext): Promise<Answer> {
  return answerOf(deps, context, await requestEmailCode(deps, citizenOf(context), context.lang));
}

/** What is gone already is gone: the button pressed twice answers the same. */
export async function sendRemoveMail(deps: MailDeps, context: RequestContext): Promise<Answer> {
  await removeEmails(deps, citizenOf(context));
  return redirect(mailRoutes.mail.href(context.lang, {}));
}

function answerOf(deps: MailDeps, context: RequestContext, result: Result<unknown>): Promise<Answer> {
  return result.ok ? Promise.resolve(redirect(mailRoutes.mail.href(context.lang, {}))) : mailPage(deps, context, result.refusal);
}

async function mailPage(deps: MailDeps, context: RequestContext, refused: Refusal | undefined): Promise<Answer> {
  if (!deps.sendsMail) return noSuchPage;
  const emails = await listEmails(deps.db.$pickTables<EmailTables>(), citizenOf(context).citizenId);
  const page = <MailPage frame={context.frame} csrf={context.csrf()} emails={emails} typed={context.form.text} refused={refused} />;
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
