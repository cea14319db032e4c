import type { Lang } from '../../../../../kernel/text.ts';
import { firstOpenStep, type ComplaintAnswers } from '../../../model/complaint-answers.ts';
import { complaintRoutes } from '../../../routes-table.ts';

/** The first question that is still open; with all answered, *check your answers*. */
export function nextHref(lang: Lang, answers: ComplaintAnswers): string {
  const step = firstOpenStep(answers);
  return step === undefined ? complaintRoutes.check.href(lang, {}) : complaintRoutes.step.href(lang, { step });
}
