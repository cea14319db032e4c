import type { Lang } from '../../../../../kernel/text.ts';
import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { endSession, type SessionDeps } from '../../../actions/sessions.ts';
import { signInOfficer } from '../../../actions/sign-in-officer.ts';
import { identityMessages } from '../../../messages/index.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { SignInPage } from './page.tsx';

/** The first page of the desk, which this module does not know. */
export type DeskHref = (lang: Lang) => string;

export function showSignIn(context: RequestContext, desk: DeskHref): Promise<Answer> {
  if (context.actor.kind === 'officer') return Promise.resolve(redirect(desk(context.lang)));
  return Promise.resolve(signInPage(context, { login: '', errors: {}, problem: undefined, status: 200 }));
}

export async function sendSignIn(deps: SessionDeps, context: RequestContext, desk: DeskHref): Promise<Answer> {
  const login = context.form.text('login').trim();
  const password = context.form.text('password');
  const words = identityMessages(context.lang);
  const errors = { ...(login === '' && { login: words.errors.login }), ...(password === '' && { password: words.errors.password }) };
  if (Object.keys(errors).length > 0) return signInPage(context, { login, errors, problem: undefined, status: 422 });
  const signedIn = await signInOfficer(deps, { login, password, address: context.address });
  if (signedIn.ok) return redirect(desk(context.lang), { token: signedIn.value.token });
  const { code, reason } = signedIn.refusal;
  const sentence = reason === 'waitSignIn' ? words.refusals.waitSignIn : words.refusals.wrongSignIn;
  return signInPage(context, { login, errors: {}, problem: sentence, status: refusalStatus[code] });
}

export async function signOut(deps: SessionDeps, context: RequestContext): Promise<Answer> {
  if (context.session !== undefined) await endSession(deps, context.session.id);
  return redirect(identityRoutes.signIn.href(context.lang, {}), 'end');
}

interface SignInView {
  readonly login: string;
  readonly errors: Readonly<{ login?: string; password?: string }>;
  readonly problem: string | undefined;
  readonly status: number;
}

function signInPage(context: RequestContext, view: SignInView): Answer {
  const { frame, lang } = context;
  return html(render(<SignInPage frame={frame} csrf={context.csrf()} action={identityRoutes.sendSignIn.href(lang, {})} login={view.login} errors={view.errors} problem={view.problem} />), view.status);
}
