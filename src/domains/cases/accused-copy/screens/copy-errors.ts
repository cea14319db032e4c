import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Lang } from '../../../../kernel/text.ts';
import type { FieldError } from '../../../../web/components/error-summary/error-summary.tsx';
import { copyMessages, type CopyMessages } from '../messages/index.ts';

/** A refusal beside its fields, or as one sentence that leads to `fallbackId`. */
export function copyErrorsOf(refused: Refusal | undefined, lang: Lang, fallbackId: string): FieldError[] {
  if (refused === undefined) return [];
  const { errors, refusals } = copyMessages(lang);
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: errors[key as keyof CopyMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: fallbackId, text: refusals[refused.reason as keyof CopyMessages['refusals']] ?? refusals.invalid }];
}
