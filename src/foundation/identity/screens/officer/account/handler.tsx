import type { OfficerActor } from '../../../../../kernel/actor.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { hasFreshFactor } from '../../../actions/fresh-factor.ts';
import { changeOwnPassword, renewRecoveryCodes } from '../../../actions/own-account.ts';
import type { SignInDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages, type IdentityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { countRecoveryCodes, type FactorTables } from '../../../store/factor-store.ts';
import type { DeskFrame } from '../desk-frame.ts';
import { RecoveryCodesPage } from '../sign-in/recovery-codes-page.tsx';
import { AccountPage, type AccountErrors } from './page.tsx';

export interface AccountDeps extends SignInDeps {
  readonly deskFrame: DeskFrame;
}

const notSignedIn: Answer = refusal({ code: 'not-signed-in', reason: 'notSignedIn' });

/** The code of the phone comes first: a desk left open changes no way into it. */
export async function showAccount(deps: AccountDeps, context: RequestContext): Promise<Answer> {
  const { actor, session } = context;
  if (actor.kind !== 'officer' || session === undefined) return notSignedIn;
  if (!(await hasFreshFactor(deps, session.id))) return codeFirst(context);
  return accountPage(deps, context, { actor, errors: {}, problem: undefined, isDone: context.query['changed'] === 'password', status: 200 });
}

export async function sendPassword(deps: AccountDeps, context: RequestContext): Promise<Answer> {
  const { actor, session, form, lang, address } = context;
  if (actor.kind !== 'officer' || session === undefined) return notSignedIn;
  const words = identityMessages(lang).errors;
  const input = { current: form.text('current'), next: form.text('next') };
  const errors: AccountErrors = {
    ...(input.current === '' && { current: words.password }),
    ...(input.next === '' ? { next: words.weakPassword } : input.next !== form.text('again') && { again: words.passwordsDiffer }),
  };
  if (Object.keys(errors).length > 0) return accountPage(deps, context, { actor, errors, problem: undefined, isDone: false, status: 422 });
  const changed = await changeOwnPassword(deps, actor, { ...input, sessionId: session.id, address });
  if (changed.ok) return redirect(identityRoutes.account.href(lang, {}, { changed: 'password' }));
  return afterRefusal(deps, context, { actor, refused: changed.refusal });
}

/** The codes are the answer itself: they are seen once. */
export async function sendRenewCodes(deps: AccountDeps, context: RequestContext): Promise<Answer> {
  const { actor, session, frame, lang } = context;
  if (actor.kind !== 'officer' || session === undefined) return notSignedIn;
  const renewed = await renewRecoveryCodes(deps, actor, { sessionId: session.id });
  if (!renewed.ok) return afterRefusal(deps, context, { actor, refused: renewed.refusal });
  return html(render(<RecoveryCodesPage frame={frame} title={identityMessages(lang).account.codes.doneTitle} codes={renewed.value} deskHref={identityRoutes.account.href(lang, {})} />));
}

function codeFirst({ lang }: RequestContext): Answer {
  return redirect(identityRoutes.confirmFactor.href(lang, {}, { to: identityRoutes.account.href(lang, {}) }));
}

function afterRefusal(deps: AccountDeps, context: RequestContext, { actor, refused }: { actor: OfficerActor; refused: Refusal }): Answer | Promise<Answer> {
  if (refused.reason === 'codeFirst') return codeFirst(context);
  const words: IdentityMessages['errors'] = identityMessages(context.lang).errors;
  const errors = Object.fromEntries(Object.entries(refused.fields ?? {}).map(([name, key]) => [name, words[key as keyof typeof words]]));
  const problem = refused.fields === undefined ? refusalSentence(refused, context.lang) : undefined;
  return accountPage(deps, context, { actor, errors, problem, isDone: false, status: refusalStatus[refused.code] });
}

interface AccountView {
  readonly actor: OfficerActor;
  readonly errors: AccountErrors;
  readonly problem: string | undefined;
  readonly isDone: boolean;
  readonly status: number;
}

async function accountPage(deps: AccountDeps, context: RequestContext, { actor, status, ...view }: AccountView): Promise<Answer> {
  const [desk, codesLeft] = await Promise.all([
    deps.deskFrame(context, { actor, title: identityMessages(context.lang).account.title }),
    countRecoveryCodes(deps.db.$pickTables<FactorTables>(), actor.officerId),
  ]);
  return html(render(<AccountPage {...desk} csrf={context.csrf()} codesLeft={codesLeft} {...view} />), status);
}
