import { addMs } from '../../../../../kernel/instant.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { confirmCode } from '../../../actions/confirm-code.ts';
import { requestCode } from '../../../actions/request-code.ts';
import { endSession, openGuestSession } from '../../../actions/sessions.ts';
import type { CodeDeps } from '../../../actions/sign-in-deps.ts';
import { identityMessages } from '../../../messages/index.ts';
import { refusalSentence } from '../../../messages/refusal-sentence.ts';
import { readCode, readMobile } from '../../../model/mobile.ts';
import { readNotice } from '../../../model/rules/notice-before-data.ts';
import { codeRules } from '../../../model/sign-in-settings.ts';
import { identityRoutes } from '../../../routes-table.ts';
import { findMobileOf, type MobileCodeTables } from '../../../store/mobile-code-store.ts';
import { CodePage } from './code-page.tsx';
import { MobilePage } from './mobile-page.tsx';

/** A citizen's own complaints, which this module does not know. */
type MineHref = (lang: Lang) => string;

export function showCitizenSignIn(context: RequestContext, mine: MineHref): Promise<Answer> {
  if (context.actor.kind === 'citizen') return Promise.resolve(redirect(mine(context.lang)));
  return Promise.resolve(mobilePage(context, { mobile: '', problem: undefined }));
}

/** The code is for this browser's session alone; it has no powers until the code is right. */
export async function sendMobile(deps: CodeDeps, context: RequestContext): Promise<Answer> {
  const { lang, actor, address } = context;
  const typed = context.form.text('mobile');
  const mobile = readMobile(typed);
  if (mobile === undefined) return mobilePage(context, { mobile: typed, problem: { code: 'invalid', sentence: identityMessages(lang).errors.mobile } });
  const known = actor.kind === 'guest' ? context.session : undefined;
  const opened = known === undefined ? await openGuestSession(deps) : undefined;
  const sessionId = known?.id ?? opened?.id;
  if (sessionId === undefined) throw new Error('A code needs a session');
  const requested = await requestCode(deps, { sessionId, mobile, lang, address });
  if (!requested.ok) return mobilePage(context, { mobile: typed, problem: problemOf(requested.refusal, lang) });
  return redirect(identityRoutes.citizenCode.href(lang, {}), opened === undefined ? undefined : { token: opened.token });
}

export async function showCitizenCode(deps: CodeDeps, context: RequestContext, mine: MineHref): Promise<Answer> {
  if (context.actor.kind === 'citizen') return redirect(mine(context.lang));
  const mobile = await waitedFor(deps, context);
  return mobile === undefined ? redirect(identityRoutes.citizenSignIn.href(context.lang, {})) : codePage(deps, context, { mobile, problem: undefined });
}

export async function sendCitizenCode(deps: CodeDeps, context: RequestContext, mine: MineHref): Promise<Answer> {
  const { lang, session, address } = context;
  const mobile = await waitedFor(deps, context);
  if (mobile === undefined || session === undefined) return redirect(identityRoutes.citizenSignIn.href(lang, {}));
  const code = readCode(context.form.text('code'));
  if (code === undefined) return codePage(deps, context, { mobile, problem: { code: 'invalid', sentence: identityMessages(lang).errors.code } });
  const confirmed = await confirmCode(deps, { sessionId: session.id, mobile, code, address, lang, notice: readNotice(context.form.text('notice')) });
  if (!confirmed.ok) return codePage(deps, context, { mobile, problem: problemOf(confirmed.refusal, lang) });
  return redirect(mine(lang), { token: confirmed.value.token });
}

export async function sendAgain(deps: CodeDeps, context: RequestContext): Promise<Answer> {
  const { lang, session, address } = context;
  const mobile = await waitedFor(deps, context);
  if (mobile === undefined || session === undefined) return redirect(identityRoutes.citizenSignIn.href(lang, {}));
  const requested = await requestCode(deps, { sessionId: session.id, mobile, lang, address });
  if (!requested.ok) return codePage(deps, context, { mobile, problem: problemOf(requested.refusal, lang) });
  return redirect(identityRoutes.citizenCode.href(lang, {}));
}

export async function signOutCitizen(deps: CodeDeps, context: RequestContext): Promise<Answer> {
  if (context.session !== undefined) await endSession(deps, context.session.id);
  return redirect(`/${context.lang}`, 'end');
}

/** The number that this browser waits for a code to; as long as the limits count. */
async function waitedFor(deps: CodeDeps, { session }: RequestContext): Promise<string | undefined> {
  if (session === undefined) return undefined;
  return findMobileOf(deps.work.$pickTables<MobileCodeTables>(), { sessionId: session.id, since: addMs(deps.clock(), -codeRules(deps.settings()).windowMs) });
}

interface Problem {
  readonly code: Refusal['code'];
  readonly sentence: string;
}

function problemOf(refusal: Refusal, lang: Lang): Problem {
  return { code: refusal.code, sentence: refusalSentence(refusal, lang) };
}

function mobilePage(context: RequestContext, { mobile, problem }: { mobile: string; problem: Problem | undefined }): Answer {
  const { frame, lang } = context;
  const page = <MobilePage frame={frame} csrf={context.csrf()} action={identityRoutes.sendMobile.href(lang, {})} mobile={mobile} error={problem?.sentence} />;
  return html(render(page), problem === undefined ? 200 : refusalStatus[problem.code]);
}

function codePage(deps: CodeDeps, context: RequestContext, { mobile, problem }: { mobile: string; problem: Problem | undefined }): Answer {
  const { frame, lang } = context;
  const page = (
    <CodePage
      frame={frame}
      csrf={context.csrf()}
      action={identityRoutes.sendCitizenCode.href(lang, {})}
      againAction={identityRoutes.sendAgain.href(lang, {})}
      otherNumberHref={identityRoutes.citizenSignIn.href(lang, {})}
      mobile={mobile}
      minutes={codeRules(deps.settings()).lifeMs / 60_000}
      error={problem?.sentence}
    />
  );
  return html(render(page), problem === undefined ? 200 : refusalStatus[problem.code]);
}
