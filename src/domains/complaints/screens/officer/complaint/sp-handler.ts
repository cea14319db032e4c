import type { OfficeId } from '../../../../../kernel/id.ts';
import type { Answer } from '../../../../../platform/http/answer.ts';
import { decideAppeal } from '../../../actions/appeal.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { directStation } from '../../../actions/direct-station.ts';
import { reviewDecision } from '../../../actions/decide-without-fir.ts';
import { appealOutcomes } from '../../../model/decision.ts';
import { officerOf } from '../desk-frame.ts';
import { answerOf, recordPage, type RecordContext } from './handler.tsx';

/** The second officer's word on a decision without an FIR. */
export async function sendReview(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const choice = context.form.text('agreed');
  if (choice !== 'yes' && choice !== 'no') return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { agreed: 'decisionChoice' } });
  return answerOf(deps, context, await reviewDecision(deps, officerOf(context), { number: context.params.number, agreed: choice === 'yes', note: context.form.text('note') }));
}

/** The office above has another station act on a complaint about the police. */
export async function sendDirect(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const chosen = context.form.text('officeId');
  if (!/^\d{1,9}$/.test(chosen)) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { officeId: 'officeId' } });
  return answerOf(deps, context, await directStation(deps, officerOf(context), { number: context.params.number, officeId: Number(chosen) as OfficeId }));
}

export async function sendAppealDecision(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const outcome = appealOutcomes.find((known) => known === context.form.text('outcome'));
  if (outcome === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { outcome: 'decisionChoice' } });
  return answerOf(deps, context, await decideAppeal(deps, officerOf(context), { number: context.params.number, outcome, reasons: context.form.text('reasons') }));
}
