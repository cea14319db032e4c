import { html, redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { checkPaper, type CheckDeps } from '../../../actions/check-paper.ts';
import { documentsMessages } from '../../../messages/index.ts';
import { documentsRoutes } from '../../../routes-table.ts';
import { CheckForm } from './form.ts';
import { CheckPage, type CheckErrors, type TypedCheck } from './page.tsx';
import { CheckedPage } from './result-page.tsx';

export function showCheck(context: RequestContext): Promise<Answer> {
  return Promise.resolve(askAgain(context, { typed: { number: '', code: '' }, status: 200 }));
}

/** Leads to the page that the QR code opens too, so that both ways show one result. */
export function sendCheck(context: RequestContext): Promise<Answer> {
  const typed = { number: context.form.text('number'), code: context.form.text('code') };
  const read = CheckForm.safeParse(typed);
  if (read.success) return Promise.resolve(redirect(documentsRoutes.checked.href(context.lang, read.data)));
  const words = documentsMessages(context.lang).errors;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  const errors = { ...(wrong.has('number') && { number: words.number }), ...(wrong.has('code') && { code: words.code }) };
  return Promise.resolve(askAgain(context, { typed, errors, status: 422 }));
}

export async function showChecked(deps: CheckDeps, context: RequestContext<{ readonly number: string; readonly code: string }>): Promise<Answer> {
  const { frame, lang, params } = context;
  const checked = await checkPaper(deps, { ...params, address: context.address });
  if (checked.ok) return html(render(<CheckedPage frame={frame} paper={checked.value} again={documentsRoutes.check.href(lang, {})} />));
  const { code, reason } = checked.refusal;
  return askAgain(context, { typed: params, problem: reason === 'waitCheck' ? 'wait' : 'none', status: refusalStatus[code] });
}

function askAgain(context: Pick<RequestContext, 'frame' | 'lang' | 'csrf'>, view: { typed: TypedCheck; status: number; errors?: CheckErrors; problem?: 'none' | 'wait' }): Answer {
  const { frame, lang } = context;
  const page = <CheckPage frame={frame} csrf={context.csrf()} action={documentsRoutes.sendCheck.href(lang, {})} typed={view.typed} errors={view.errors ?? {}} problem={view.problem} />;
  return html(render(page), view.status);
}
