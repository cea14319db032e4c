import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { setUpOfficer } from '../../../actions/set-up-officer.ts';
import type { SignInDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { SetUpPage, type SetUpErrors } from './page.tsx';

export function showSetUp(context: RequestContext): Promise<Answer> {
  return Promise.resolve(setUpPage(context, { errors: {}, problem: undefined, status: 200 }));
}

export async function sendSetUp(deps: SignInDeps, context: RequestContext): Promise<Answer> {
  const { form, lang, address } = context;
  const words = identityMessages(lang).errors;
  const input = { login: form.text('login').trim(), code: form.text('code').trim(), password: form.text('password') };
  const errors: SetUpErrors = {
    ...(input.login === '' && { login: words.login }),
    ...(input.code === '' && { code: words.setupCode }),
    ...(input.password === '' ? { password: words.weakPassword } : input.password !== form.text('again') && { again: words.passwordsDiffer }),
  };
  if (Object.keys(errors).length > 0) return setUpPage(context, { errors, problem: undefined, status: 422 });
  const done = await setUpOfficer(deps, { ...input, address });
  if (done.ok) return redirect(identityRoutes.signIn.href(lang, {}));
  const { code, reason } = done.refusal;
  if (reason === 'weakPassword') return setUpPage(context, { errors: { password: words.weakPassword }, problem: undefined, status: 422 });
  return setUpPage(context, { errors: {}, problem: refusalSentence(done.refusal, lang), status: refusalStatus[code] });
}

function setUpPage(context: RequestContext, view: { errors: SetUpErrors; problem: string | undefined; status: number }): Answer {
  const { frame, form } = context;
  return html(render(<SetUpPage frame={frame} csrf={context.csrf()} login={form.text('login')} code={form.text('code')} errors={view.errors} problem={view.problem} />), view.status);
}
