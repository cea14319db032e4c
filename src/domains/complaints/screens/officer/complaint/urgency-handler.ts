import type { Answer } from '../../../../../platform/http/answer.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { stateUrgency } from '../../../actions/state-urgency.ts';
import { officerOf } from '../desk-frame.ts';
import { answerOf, type RecordContext } from './handler.tsx';

/** The officer's ground in the place of the signature (L3a). */
export async function sendUrgency(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { form, params } = context;
  return answerOf(deps, context, await stateUrgency(deps, officerOf(context), { number: params.number, reason: form.text('reason'), isVerified: form.text('isVerified') === 'yes' }));
}
