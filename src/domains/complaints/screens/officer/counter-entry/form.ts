import type { Instant } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { personProofs } from '../../../model/person.ts';
import { TakeComplaint } from '../../../model/take-complaint.ts';

import { readBehalf, readStep, type ErrorKey } from '../../citizen/file-complaint/form.ts';

export type CounterReading = { readonly ok: true; readonly input: TakeComplaint } | { readonly ok: false; readonly errors: Readonly<Record<string, ErrorKey>> };

/** Reads the counter's one page with the readers of the citizen's questions, so that both take the same answers. */
export function readCounterForm(form: SentForm, now: Instant): CounterReading {
  const when = readStep('when', form, now);
  const what = readStep('what', form, now);
  const words = readStep('words', form, now);
  const you = readStep('you', form, now);
  const behalf = readBehalf(form);
  const hasMobile = form.text('mobile').trim() !== '';
  const about = readAbout(form);
  const errors: Record<string, ErrorKey> = {
    ...(what.ok ? {} : what.errors),
    ...(about === undefined && { aboutOfficeId: 'aboutOfficeId' as const }),
    ...(form.text('placeText').trim() === '' && { placeText: 'placeText' as const }),
    ...(when.ok ? {} : when.errors),
    ...(words.ok ? {} : words.errors),
    ...(behalf.ok ? {} : behalf.errors),
    ...(you.ok ? {} : onlyAsked(you.errors, hasMobile)),
    ...(form.text('wasReadOver') !== 'yes' && { wasReadOver: 'readOverFirst' as const }),
  };
  const answers = { ...(what.ok && what.answers), ...(when.ok && when.answers), ...(words.ok && words.answers), ...(behalf.ok && behalf.answers), ...(you.ok && you.answers) };
  const read = TakeComplaint.safeParse({
    draftId: form.text('draftId'),
    ...(about !== undefined && about !== 'not-asked' && { aboutOfficeId: about.officeId }),
    lang: form.text('lang') === 'en' ? 'en' : 'hi',
    ...answers,
    name: form.text('name'),
    mobile: hasMobile && you.ok ? you.answers.mobile : undefined,
    identity: hasMobile ? personProofs.find((known) => known === form.text('identity')) : undefined,
    placeText: form.text('placeText'),
    wasReadOver: form.text('wasReadOver') === 'yes',
    isSigned: form.text('isSigned') === 'yes',
  });
  return Object.keys(errors).length === 0 && read.success ? { ok: true, input: read.data } : { ok: false, errors: Object.keys(errors).length > 0 ? errors : { narrative: 'narrative' } };
}

/** What is chosen where the person does not know which police it was. */
export const ABOUT_UNKNOWN = 'unknown';

/** Which office it is about; asked only of what is about the police. Undefined: asked, and not answered yet. */
function readAbout(form: SentForm): { readonly officeId: number | null } | 'not-asked' | undefined {
  if (form.text('nature') !== 'police') return 'not-asked';
  const text = form.text('aboutOfficeId');
  if (text === ABOUT_UNKNOWN) return { officeId: null };
  return /^\d{1,9}$/.test(text) ? { officeId: Number(text) } : undefined;
}

/** A mobile number is not asked of somebody who has none. */
function onlyAsked(errors: Readonly<Record<string, ErrorKey>>, hasMobile: boolean): Readonly<Record<string, ErrorKey>> {
  return hasMobile ? errors : Object.fromEntries(Object.entries(errors).filter(([name]) => name !== 'mobile'));
}

