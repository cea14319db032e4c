import type { Answer } from '../../../../../platform/http/answer.ts';
import type { ComplaintDeps } from '../../../actions/complaint-deps.ts';
import { keepText, typeText } from '../../../actions/type-text.ts';
import { officerOf } from '../desk-frame.ts';
import { answerOf, type RecordContext } from './handler.tsx';

export async function sendTypeText(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return answerOf(deps, context, await typeText(deps, officerOf(context), { number: context.params.number, words: context.form.text('typedText') }));
}

export async function sendKeepText(deps: ComplaintDeps, context: RecordContext): Promise<Answer> {
  return answerOf(deps, context, await keepText(deps, officerOf(context), { number: context.params.number, reason: context.form.text('keepReason') }));
}
