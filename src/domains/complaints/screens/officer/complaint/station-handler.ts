import type { Answer } from '../../../../../platform/http/answer.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { noteContact } from '../../../actions/note-contact.ts';
import { recordDispatch } from '../../../actions/record-dispatch.ts';
import { stateUrgency } from '../../../actions/state-urgency.ts';
import { contactWays } from '../../../model/contact-way.ts';
import { officerOf } from '../desk-frame.ts';
import { momentOf } from '../register-fir/form.ts';
import { answerOf, recordPage, type RecordContext } from './handler.tsx';

/** The officer's ground in the place of the signature (L3a). */
export async function sendUrgency(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { form, params } = context;
  return answerOf(deps, context, await stateUrgency(deps, officerOf(context), { number: params.number, reason: form.text('reason'), isVerified: form.text('isVerified') === 'yes' }));
}

/** When the station sent the FIR to the Magistrate. */
export async function sendDispatch(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { form, params } = context;
  return answerOf(deps, context, await recordDispatch(deps, officerOf(context), { number: params.number, dispatchedAt: momentOf(form.text, 'dispatched'), reason: form.text('dispatchReason') }));
}

/** The officer has spoken with the person. */
export async function sendContact(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const way = contactWays.find((known) => known === context.form.text('way'));
  if (way === undefined) return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { way: 'contactWay' } });
  return answerOf(deps, context, await noteContact(deps, officerOf(context), { number: context.params.number, way }));
}
