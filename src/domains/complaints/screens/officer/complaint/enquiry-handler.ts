import { redirect, type Answer } from '../../../../../platform/http/answer.ts';
import { permitEnquiry, refuseEnquiry } from '../../../actions/answer-enquiry.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { extendEnquiry } from '../../../actions/extend-enquiry.ts';
import { giveClosureCopy } from '../../../actions/give-closure-copy.ts';
import { complaintRoutes } from '../../../routes-table.ts';
import { officerOf } from '../desk-frame.ts';
import { answerOf, recordPage, type RecordContext } from './handler.tsx';

/** The senior officer's yes or no to an enquiry before the FIR. After a no the record may be out of sight: back to the queue. */
export async function sendEnquiryAnswer(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  const { form, params, lang } = context;
  const actor = officerOf(context);
  const note = form.text('note');
  switch (form.text('answer')) {
    case 'permit':
      return answerOf(deps, context, await permitEnquiry(deps, actor, { number: params.number, hasLookedUp: form.text('hasLookedUp') === 'yes', note }));
    case 'refuse': {
      const refused = await refuseEnquiry(deps, actor, { number: params.number, note });
      return refused.ok ? redirect(complaintRoutes.queue.href(lang, {})) : answerOf(deps, context, refused);
    }
    default:
      return recordPage(deps, context, { code: 'invalid', reason: 'invalid', fields: { answer: 'decisionChoice' } });
  }
}

/** The supervising officer's reasons for six weeks. */
export async function sendExtension(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return answerOf(deps, context, await extendEnquiry(deps, officerOf(context), { number: context.params.number, ground: context.form.text('exceptionalGround') }));
}

export async function sendClosureCopy(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return answerOf(deps, context, await giveClosureCopy(deps, officerOf(context), { number: context.params.number, isHandedOver: context.form.text('isHandedOver') === 'yes' }));
}
