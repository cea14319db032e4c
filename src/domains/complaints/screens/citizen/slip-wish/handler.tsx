import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Result } from '../../../../../kernel/result.ts';
import { html, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { correctBySlip, takeBackBySlip, withdrawBySlip } from '../../../actions/wish-by-slip.ts';
import { complaintMessages, type ComplaintMessages } from '../../../messages/index.ts';
import { SlipWishDone, SlipWishPage, slipWishes, type SlipWish } from './slip-wish-page.tsx';

export function showSlipWish(context: RequestContext): Promise<Answer> {
  return Promise.resolve(page(context, {}, 200));
}

export async function sendSlipWish(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { form, frame } = context;
  const words = complaintMessages(context.lang);
  const wish = slipWishes.find((known) => known === form.text('want'));
  const missing = {
    ...(form.text('number').trim() === '' && { number: words.errors.lookUpNumber }),
    ...(form.text('code').trim() === '' && { code: words.errors.followCode }),
    ...(wish === undefined && { want: words.errors.slipWant }),
  };
  if (wish === undefined || Object.keys(missing).length > 0) return page(context, missing, refusalStatus.invalid);
  const done = await said(deps, context, wish);
  return done.ok ? html(render(<SlipWishDone frame={frame} wish={wish} />)) : page(context, errorsOf(done.refusal, words), refusalStatus[done.refusal.code]);
}

function said(deps: ComplaintDeps, { form, address, lang }: RequestContext, wish: SlipWish): Promise<Result<void>> {
  const slip = { number: form.text('number').trim(), code: form.text('code').trim(), address };
  switch (wish) {
    case 'withdraw':
      return withdrawBySlip(deps, slip);
    case 'go-on':
      return takeBackBySlip(deps, slip);
    case 'wrong':
      return correctBySlip(deps, slip, { words: form.text('words'), lang });
  }
}

/** Why not, at the field that it is about. */
function errorsOf({ reason }: Refusal, { slip, errors }: ComplaintMessages): Readonly<Record<string, string>> {
  switch (reason) {
    case 'alreadyDecided':
    case 'withdrawalCounts':
    case 'nothingTyped':
    case 'correctionWaits':
      return { want: slip.refusals[reason] };
    case 'correctionWords':
      return { words: errors.slipCorrection };
    case 'waitFollow':
      return { number: errors.waitFollow };
    default:
      return { number: errors.noSuchFollow };
  }
}

function page(context: RequestContext, errors: Readonly<Record<string, string>>, status: number): Answer {
  return html(render(<SlipWishPage frame={context.frame} csrf={context.csrf()} typed={context.form.text} errors={errors} />), status);
}
