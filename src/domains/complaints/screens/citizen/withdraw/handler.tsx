import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { settingOf } from '../../../../../foundation/deadlines/index.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { askToWithdraw, takeBackWithdrawal } from '../../../actions/withdraw-complaint.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import type { Complaint } from '../../../model/complaint.ts';
import { asksTalkFirst, canBeWithdrawn } from '../../../model/withdrawal.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { TakeBackPage } from './take-back-page.tsx';
import { WithdrawPage } from './withdraw-page.tsx';

type WithdrawContext = RequestContext<{ number: string }>;

/** What asking means, and the one question. Where nothing is left to withdraw, the record says what became of it. */
export async function showWithdraw(deps: ComplaintDeps, context: WithdrawContext): Promise<Answer> {
  const { lang, frame, params } = context;
  const complaint = await complaintOf(deps, context);
  if (complaint === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  if (!canBeWithdrawn(complaint.deskState)) return redirect(trackHref(context));
  const page = (
    <WithdrawPage
      frame={frame}
      csrf={context.csrf()}
      action={complaintRoutes.withdraw.href(lang, params)}
      backHref={trackHref(context)}
      hours={settingOf(deps.settings(), 'withdrawal.effectHours')}
      isTalkFirst={asksTalkFirst(complaint)}
    />
  );
  return html(render(page));
}

/** No answer is an answer. Asked twice, or decided meanwhile: the record stands as it is. */
export async function sendWithdraw(deps: ComplaintDeps, context: WithdrawContext): Promise<Answer> {
  const { actor, params, form } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const pressed = form.text('pressed');
  const asked = await askToWithdraw(deps, actor, { number: params.number, wasPressed: pressed === 'yes' ? true : pressed === 'no' ? false : undefined });
  return asked.ok || asked.refusal.code === 'wrong-state' ? redirect(trackHref(context)) : refusal(asked.refusal);
}

export async function showTakeBack(deps: ComplaintDeps, context: WithdrawContext): Promise<Answer> {
  if ((await complaintOf(deps, context)) === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  return takeBackPage(context, { isDone: false });
}

/** The one page that ever says it: sent by the answer itself, so that no address shows it again. */
export async function sendTakeBack(deps: ComplaintDeps, context: WithdrawContext): Promise<Answer> {
  const { actor, params } = context;
  if (actor.kind !== 'citizen') return refusal({ code: 'not-found', reason: 'notFound' });
  const taken = await takeBackWithdrawal(deps, actor, { number: params.number });
  if (taken.ok || taken.refusal.reason === 'withdrawalOver') return takeBackPage(context, { isDone: true });
  return taken.refusal.code === 'wrong-state' ? redirect(trackHref(context)) : refusal(taken.refusal);
}

function takeBackPage(context: WithdrawContext, { isDone }: { isDone: boolean }): Answer {
  const { lang, frame, params } = context;
  return html(render(<TakeBackPage frame={frame} csrf={context.csrf()} action={complaintRoutes.takeBack.href(lang, params)} backHref={trackHref(context)} isDone={isDone} />));
}

/** Of the informant alone: others who read it do not learn of a withdrawal. */
async function complaintOf(deps: ComplaintDeps, { actor, params }: WithdrawContext): Promise<Complaint | undefined> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  return complaint !== undefined && mayDo(actor, 'withdraw', complaint) ? complaint : undefined;
}

function trackHref({ lang, params }: WithdrawContext): string {
  return complaintRoutes.track.href(lang, { number: params.number });
}
