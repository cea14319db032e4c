import type { Refusal } from '../../../../kernel/refusal.ts';
import type { Lang } from '../../../../kernel/text.ts';
import type { FieldError } from '../../../../web/components/error-summary/error-summary.tsx';
import { publicationMessages, type PublicationMessages } from '../messages/index.ts';

/** A refusal beside its fields, or as one sentence that leads to `fallbackId`. */
export function errorsOf(refused: Refusal | undefined, lang: Lang, fallbackId: string): FieldError[] {
  if (refused === undefined) return [];
  const { errors, refusals } = publicationMessages(lang);
  const fields = Object.entries(refused.fields ?? {}).map(([fieldId, key]) => ({ fieldId, text: errors[key as keyof PublicationMessages['errors']] }));
  return fields.length > 0 ? fields : [{ fieldId: fallbackId, text: refusals[refused.reason as keyof PublicationMessages['refusals']] ?? refusals.invalid }];
}

export function errorAt(errors: readonly FieldError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.text;
}
