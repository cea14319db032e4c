import type { Lang } from '../../../../../kernel/text.ts';
import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { beginSignIn } from '../../../actions/begin-sign-in.ts';
import { finishSignIn, pendingSignIn, type PendingSignIn } from '../../../actions/finish-sign-in.ts';
import { endSession, type SessionDeps } from '../../../actions/sessions.ts';
import type { SignInDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { EnrollPage } from './enroll-page.tsx';
import { FactorPage } from './factor-page.tsx';
import { SignInPage } from './page.tsx';
import { qrPath } from './qr-path.ts';
import { RecoveryCodesPage } from './recovery-codes-page.tsx';

/** The first page of the desk, which this module does not know. */
export type DeskHref = (lang: Lang) => string;

export function showSignIn(context: RequestContext, desk: DeskHref): Promise<Answer> {
  if (context.actor.kind === 'officer') return Promise.resolve(redirect(desk(context.lang)));
  return Promise.resolve(signInPage(context, { login: '', errors: {}, problem: undefined, status: 200 }));
}

export async function sendSignIn(deps: SignInDeps, context: RequestContext): Promise<Answer> {
  const login = context.form.text('login').trim();
  const password = context.form.text('password');
  const words = identityMessages(context.lang);
  const errors = { ...(login === '' && { login: words.errors.login }), ...(password === '' && { password: words.errors.password }) };
  if (Object.keys(errors).length > 0) return signInPage(context, { login, errors, problem: undefined, status: 422 });
  const begun = await beginSignIn(deps, { login, password, address: context.address });
  if (begun.ok) return redirect(identityRoutes.factor.href(context.lang, {}), { token: begun.value.token });
  return signInPage(context, { login, errors: {}, problem: refusalSentence(begun.refusal, context.lang), status: refusalStatus[begun.refusal.code] });
}

/** The page for the code, or for connecting the phone where there is none yet. */
export async function showFactor(deps: SignInDeps, context: RequestContext, desk: DeskHref): Promise<Answer> {
  if (context.actor.kind === 'officer') return redirect(desk(context.lang));
  const pending = await pendingOf(deps, context);
  return pending === undefined ? redirect(identityRoutes.signIn.href(context.lang, {})) : factorPage(context, { pending, error: undefined, status: 200 });
}

export async function sendFactor(deps: SignInDeps, context: RequestContext, desk: DeskHref): Promise<Answer> {
  const { lang, session, frame } = context;
  const pending = await pendingOf(deps, context);
  if (pending === undefined || session === undefined) return redirect(identityRoutes.signIn.href(lang, {}));
  const typed = context.form.text('code').trim();
  if (typed === '') return factorPage(context, { pending, error: identityMessages(lang).errors.factor, status: 422 });
  const finished = await finishSignIn(deps, { sessionId: session.id, typed, address: context.address });
  if (!finished.ok) {
    // Somebody finished it meanwhile, or the ten minutes ended: the first step leads on from either.
    if (finished.refusal.code === 'wrong-state' || finished.refusal.code === 'conflict') return redirect(identityRoutes.signIn.href(lang, {}));
    return factorPage(context, { pending, error: refusalSentence(finished.refusal, lang), status: refusalStatus[finished.refusal.code] });
  }
  const { token, recoveryCodes } = finished.value;
  if (recoveryCodes.length === 0) return redirect(desk(lang), { token });
  return { ...html(render(<RecoveryCodesPage frame={frame} title={identityMessages(lang).enroll.doneTitle} codes={recoveryCodes} deskHref={desk(lang)} />)), session: { token } };
}

export async function signOut(deps: SessionDeps, context: RequestContext): Promise<Answer> {
  if (context.session !== undefined) await endSession(deps, context.session.id);
  return redirect(identityRoutes.signIn.href(context.lang, {}), 'end');
}

async function pendingOf(deps: SignInDeps, { session }: RequestContext): Promise<PendingSignIn | undefined> {
  return session === undefined ? undefined : pendingSignIn(deps, session.id);
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

function factorPage(context: RequestContext, view: { pending: PendingSignIn; error: string | undefined; status: number }): Answer {
  const { frame, lang } = context;
  const { offer } = view.pending;
  const common = { frame, csrf: context.csrf(), action: identityRoutes.sendFactor.href(lang, {}), error: view.error };
  const { title, hint } = identityMessages(lang).factor;
  return html(render(offer === undefined ? <FactorPage {...common} title={title} hint={hint} /> : <EnrollPage {...common} secret={offer.secret} qr={qrPath(offer.uri)} />), view.status);
}
