import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext, SentForm } from '../../../../../platform/http/request-context.ts';
import { render } from '../../../../../web/layout/render.ts';
import { identityRoutes, openGuestSession, requestCode } from '../../../../../foundation/identity/index.ts';
import { confirmedMobile, draftInHand } from '../../../actions/draft-in-hand.ts';
import { beginDraft, keepAnswers } from '../../../actions/keep-answers.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { firstOpenStep, outdatedBy, questionSteps, reportSteps, without, type FormStep } from '../../../model/complaint-answers.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import type { Draft } from '../../../store/draft-store.ts';
import { readStep, type ErrorKey } from './form.ts';
import { nextHref } from './next-href.ts';
import { StartPage } from './start-page.tsx';
import { loadChoices } from './step-choices.ts';
import { StepPage } from './step-page.tsx';
import { typedFromAnswers } from './typed-from-answers.ts';

export async function showStart(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { lang, frame } = context;
  const draft = await draftInHand(deps, context);
  const isBegun = draft !== undefined && !draft.isSent && Object.keys(draft.answers).length > 0;
  return html(
    render(
      <StartPage
        frame={frame}
        csrf={context.csrf()}
        action={complaintRoutes.begin.href(lang, {})}
        homeHref={complaintRoutes.home.href(lang, {})}
        elsewhereHref={complaintRoutes.mine.href(lang, {})}
        resumeHref={isBegun ? nextHref(lang, draft.answers) : undefined}
        deleteHref={isBegun ? complaintRoutes.deleteDraftForm.href(lang, { id: draft.id }) : undefined}
        isDeleted={context.query['deleted'] === 'yes'}
      />,
    ),
  );
}

/** A new session for each new complaint: who used this phone before cannot read it. */
export async function beginComplaint(deps: ComplaintDeps, context: RequestContext): Promise<Answer> {
  const { actor } = context;
  const signedIn = actor.kind === 'citizen' && context.session !== undefined ? { id: context.session.id, citizenId: actor.citizenId } : undefined;
  const session = signedIn === undefined ? await openGuestSession(deps) : { id: signedIn.id, token: undefined };
  await beginDraft(deps, { sessionId: session.id, citizenId: signedIn?.citizenId });
  const to = complaintRoutes.step.href(context.lang, { step: questionSteps[0] });
  return redirect(to, session.token === undefined ? undefined : { token: session.token });
}

export async function showStep(deps: ComplaintDeps, context: RequestContext<{ step: string }>): Promise<Answer> {
  const step = stepOfPath(context.params.step);
  if (step === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent) return redirect(complaintRoutes.start.href(context.lang, {}));
  const earlier = firstOpenStep(draft.answers);
  if (earlier !== undefined && reportSteps.indexOf(earlier) < reportSteps.indexOf(step)) return redirect(nextHref(context.lang, draft.answers));
  return stepPage(deps, context, { step, draft, typed: typedFromAnswers(draft.answers), errors: {} });
}

/** Keeps the answers of one page and goes to the next open question; a wrong answer shows the same page with what was typed. */
export async function sendStep(deps: ComplaintDeps, context: RequestContext<{ step: string }>): Promise<Answer> {
  const step = stepOfPath(context.params.step);
  if (step === undefined) return refusal({ code: 'not-found', reason: 'notFound' });
  const draft = await draftInHand(deps, context);
  if (draft === undefined || draft.isSent || context.session === undefined) {
    const start = complaintRoutes.start.href(context.lang, {});
    // Signed out, or too late: what was typed into this question is not lost, a new complaint can take it.
    return draft?.isSent === true || isBlank(context.form) ? redirect(start) : refusal({ code: 'conflict', reason: 'notBegun' }, start);
  }
  const known = await confirmedMobile(deps, context.actor);
  const reading = readStep(step, known === undefined ? context.form : withValue(context.form, 'mobile', known), deps.clock());
  const isForLater = context.form.text('then') === 'later';
  if (!reading.ok && isForLater && isBlank(context.form)) return redirect(complaintRoutes.keep.href(context.lang, {}));
  if (!reading.ok) return stepPage(deps, context, { step, draft, typed: context.form.text, errors: reading.errors });
  const forgotten = outdatedBy[step];
  await keepAnswers(deps, { draftId: draft.id, answers: reading.answers, forgotten });
  if (isForLater) return redirect(complaintRoutes.keep.href(context.lang, {}));
  const answers = { ...without(draft.answers, forgotten), ...reading.answers };
  if (step !== 'you' || known !== undefined || firstOpenStep(answers) !== undefined || answers.mobile === undefined) return redirect(nextHref(context.lang, answers));
  const requested = await requestCode(deps, { sessionId: context.session.id, mobile: answers.mobile, lang: context.lang, address: context.address });
  if (!requested.ok) return stepPage(deps, context, { step, draft, typed: context.form.text, errors: { mobile: 'waitCode' } });
  return redirect(identityRoutes.citizenCode.href(context.lang, {}));
}

/** A signed-in citizen is not asked for the number again. */
function withValue(form: SentForm, name: string, value: string): SentForm {
  return { ...form, text: (asked) => (asked === name ? value : form.text(asked)) };
}

/** Nothing was typed into the question that the person leaves for later: there is nothing to put right. */
function isBlank(form: SentForm): boolean {
  return writtenFields.every((name) => form.text(name).trim() === '');
}
const writtenFields = ['placeText', 'districtCode', 'otherOfficeId', 'occurredOn-day', 'occurredOn-month', 'occurredOn-year', 'occurredTime-hour', 'occurredTime-minute', 'narrative', 'victimName', 'victimMobile', 'kinship', 'name', 'mobile'] as const;

function stepOfPath(text: string): FormStep | undefined {
  return reportSteps.find((step): step is FormStep => step === text && step !== 'papers');
}

interface StepView {
  readonly step: FormStep;
  readonly draft: Draft;
  readonly typed: (name: string) => string;
  readonly errors: Readonly<Record<string, ErrorKey>>;
}

async function stepPage(deps: ComplaintDeps, context: RequestContext<{ step: string }>, view: StepView): Promise<Answer> {
  const { step, draft, errors } = view;
  const { choices, preset } = await loadChoices(deps, { step, answers: draft.answers, lang: context.lang });
  const before = reportSteps[reportSteps.indexOf(step) - 1];
  const page = (
    <StepPage
      frame={context.frame}
      step={step}
      action={complaintRoutes.sendStep.href(context.lang, { step })}
      csrf={context.csrf()}
      backHref={step === 'station' ? complaintRoutes.check.href(context.lang, {}) : before === undefined ? complaintRoutes.start.href(context.lang, {}) : complaintRoutes.step.href(context.lang, { step: before })}
      choices={choices}
      isChild={draft.answers.onBehalf === 'minor'}
      knownMobile={view.step === 'you' ? await confirmedMobile(deps, context.actor) : undefined}
      asksEmail={deps.sendsMail}
      typed={(name) => view.typed(name) || (preset[name] ?? '')}
      errors={errors}
    />
  );
  return html(render(page), Object.keys(errors).length > 0 ? 422 : 200);
}
