import { html, redirect, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import { refusalStatus } from '../../../../../platform/http/refusal-status.ts';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { Card } from '../../../../../web/components/card/card.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { PageHead } from '../../../../../web/components/page-head/page-head.tsx';
import { TextArea } from '../../../../../web/components/text-area/text-area.tsx';
import { OfficerLayout } from '../../../../../web/layout/officer-layout.tsx';
import { render } from '../../../../../web/layout/render.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { cutOffInformant } from '../../../actions/cut-off-informant.ts';
import { complaintsVisibleTo, mayDo } from '../../../model/complaint-policy.ts';
import { complaintMessages } from '../../../messages/index.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { findComplaintByNumber, type ComplaintTables } from '../../../store/complaint-store.ts';
import { codeFirst } from '../code-first.ts';
import type { RecordContext } from '../complaint/handler.tsx';
import { deskOf, officerOf } from '../desk-frame.ts';

/** A page of its own, behind a fresh code: it takes somebody's reading away. */
export function showCutOff(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return cutOffPage(deps, context, undefined);
}

export async function sendCutOff(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { lang, params, form } = context;
  const first = await codeFirst(deps, context, complaintRoutes.cutOffForm.href(lang, params));
  if (first !== undefined) return first;
  const done = await cutOffInformant(deps, officerOf(context), { number: params.number, reason: form.text('reason') });
  if (done.ok || done.refusal.reason === 'cutOffAlready') return redirect(complaintRoutes.record.href(lang, params));
  return done.refusal.code === 'invalid' ? cutOffPage(deps, context, done.refusal) : refusal(done.refusal);
}

async function cutOffPage(deps: ComplaintDeps, context: RecordContext, refused: Refusal | undefined): Promise<Answer> {
  const { lang, params, form } = context;
  const actor = officerOf(context);
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: params.number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined || !mayDo(actor, 'cut-off', complaint)) return refusal({ code: 'not-found', reason: 'notFound' });
  const first = await codeFirst(deps, context, complaintRoutes.cutOffForm.href(lang, params));
  if (first !== undefined) return first;
  const words = complaintMessages(lang);
  const { cutOff, errors } = words.persons;
  const desk = await deskOf(deps, context, { actor, title: cutOff.title, current: undefined });
  const error = refused === undefined ? undefined : errors.cutOffReason;
  const page = (
    <OfficerLayout frame={{ ...desk.frame, hasErrors: refused !== undefined }} office={desk.office} backHref={complaintRoutes.record.href(lang, params)}>
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ fieldId: 'reason', text: error }]} />
      <PageHead kicker={words.track.kind(params.number)} title={cutOff.title} below={<p>{cutOff.law}</p>} />
      <Form action={complaintRoutes.cutOff.href(lang, params)} csrf={context.csrf()} class="stack narrow">
        <Card>
          <p>{cutOff.names}</p>
          <TextArea name="reason" label={cutOff.reason} error={error} rows={4} value={form.text('reason')} maxLength={2_000} />
          <Button text={cutOff.button} />
        </Card>
      </Form>
    </OfficerLayout>
  );
  return html(render(page), refused === undefined ? 200 : refusalStatus[refused.code]);
}
