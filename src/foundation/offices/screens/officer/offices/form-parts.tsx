import type { JSX } from 'preact';
import type { Refusal } from '../../../../../kernel/refusal.ts';
import type { Lang } from '../../../../../kernel/text.ts';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { officeMessages, type OfficeMessages } from '../../../messages/index.ts';

/** Field → what is wrong with it. */
export type FieldTexts = (name: string) => string | undefined;

const dateFields: readonly string[] = ['from', 'lastDay', 'on'];

/** A refusal names the fields to put right; without fields its sentence stands alone and leads to the reason. */
export function errorsOf(refused: Refusal | undefined, lang: Lang): { readonly listed: readonly FieldError[]; readonly textOf: FieldTexts } {
  if (refused === undefined) return { listed: [], textOf: () => undefined };
  const words: OfficeMessages['managing'] = officeMessages(lang).managing;
  const texts = new Map(Object.entries(refused.fields ?? {}).map(([name, key]) => [name, words.errors[key as keyof typeof words.errors]]));
  if (texts.size === 0) return { listed: [{ fieldId: 'reason', text: words.refusals[refused.reason as keyof typeof words.refusals] }], textOf: () => undefined };
  return { listed: [...texts].map(([name, text]) => ({ fieldId: dateFields.includes(name) ? `${name}-day` : name, text })), textOf: (name) => texts.get(name) };
}

/** Every change says why. */
export function ReasonField({ lang, typed, textOf }: { readonly lang: Lang; readonly typed: (name: string) => string; readonly textOf: FieldTexts }): JSX.Element {
  const { forms } = officeMessages(lang).managing;
  return <TextField name="reason" label={forms.reason} hint={forms.reasonHint} error={textOf('reason')} value={typed('reason')} autoComplete="off" maxLength={500} />;
}
