import type { Instant } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { timeOfDay } from '../../../../../web/components/time-field/time-of-day.ts';
import type { ComplaintAnswers, QuestionStep } from '../../../model/complaint-answers.ts';
import { isComplaintNature } from '../../../model/complaint-nature.ts';
import { Mobile, occurrenceOf, PersonName, untilNow } from '../../../model/file-complaint.ts';
import type { ComplaintMessages } from '../../../messages/index.ts';
import { dayOf } from '../../day-of.ts';

export type ErrorKey = keyof ComplaintMessages['errors'];

/** What a page sent: answers to keep, or what to put right. Values are shown again as they were typed. */
export type StepReading = { readonly ok: true; readonly answers: ComplaintAnswers } | { readonly ok: false; readonly errors: Readonly<Record<string, ErrorKey>> };

/** Reads the form of one question. Field names are those of the answers; dates and times come in parts. */
export function readStep(step: QuestionStep, form: SentForm, now: Instant): StepReading {
  return readers[step](form, now);
}

const readers: Readonly<Record<QuestionStep, (form: SentForm, now: Instant) => StepReading>> = {
  what: (form) => {
    const nature = form.text('nature');
    return isComplaintNature(nature) ? kept({ nature }) : wrong({ nature: 'nature' });
  },
  where: (form) => {
    const districtCode = wholeNumber(form.text('districtCode'));
    const placeText = form.text('placeText').trim();
    const errors = { ...(districtCode === undefined && { districtCode: 'districtCode' as const }), ...((placeText === '' || placeText.length > 500) && { placeText: 'placeText' as const }) };
    return districtCode !== undefined && Object.keys(errors).length === 0 ? kept({ districtCode, placeText }) : wrong(errors);
  },
  block: (form) => {
    const sent = form.text('blockCode');
    const blockCode = sent === 'unknown' ? null : wholeNumber(sent);
    return blockCode === undefined ? wrong({ blockCode: 'blockCode' }) : kept({ blockCode });
  },
  station: (form) => {
    const chosen = form.text('officeId');
    const officeId = wholeNumber(chosen === 'other' ? form.text('otherOfficeId') : chosen);
    return officeId === undefined ? wrong({ officeId: 'officeId' }) : kept({ officeId });
  },
  when: readWhen,
  words: (form) => {
    const narrative = form.text('narrative').trim();
    if (narrative === '') return wrong({ narrative: 'narrative' });
    return narrative.length > 10_000 ? wrong({ narrative: 'narrativeLong' }) : kept({ narrative });
  },
  you: (form) => {
    const name = PersonName.safeParse(form.text('name'));
    const mobile = Mobile.safeParse(mobileDigits(form.text('mobile')));
    if (name.success && mobile.success) return kept({ name: name.data, mobile: mobile.data });
    return wrong({ ...(!name.success && { name: 'name' as const }), ...(!mobile.success && { mobile: 'mobile' as const }) });
  },
};

function readWhen(form: SentForm, now: Instant): StepReading {
  const occurredOn = dayOf(form, 'occurredOn');
  if (occurredOn === undefined) return wrong({ occurredOn: 'occurredOn' });
  const hour = form.text('occurredTime-hour').trim();
  const minute = form.text('occurredTime-minute').trim();
  const occurredTime = hour === '' && minute === '' ? null : timeOfDay({ hour, minute, part: form.text('occurredTime-part') });
  if (occurredTime === undefined) return wrong({ occurredTime: 'occurredTime' });
  const occurrence = occurrenceOf(occurredOn, occurredTime);
  return occurrence === undefined || untilNow(occurrence, now) === undefined ? wrong({ occurredOn: 'occurredFuture' }) : kept({ occurredOn, occurredTime });
}

/** `+91 98765-43210`, `098765 43210` and `98765 43210` are one number. */
function mobileDigits(typed: string): string {
  return typed.replace(/[\s().-]/g, '').replace(/^(?:\+?91|0)(?=[6-9]\d{9}$)/, '');
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function kept(answers: ComplaintAnswers): StepReading {
  return { ok: true, answers };
}

function wrong(errors: Readonly<Record<string, ErrorKey>>): StepReading {
  return { ok: false, errors };
}
