import type { Instant } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { readEmail } from '../../../../../foundation/notifications/index.ts';
import { timeOfDay } from '../../../../../web/components/time-field/time-of-day.ts';
import type { ComplaintAnswers, FormStep } from '../../../model/complaint-answers.ts';
import { isComplaintNature } from '../../../model/complaint-nature.ts';
import { behalves, hasVictim, type Behalf } from '../../../model/person.ts';
import { Mobile, occurrenceOf, PersonName, untilNow } from '../../../model/file-complaint.ts';
import type { ComplaintMessages } from '../../../messages/index.ts';
import { dayOf } from '../../day-of.ts';

export type ErrorKey = keyof ComplaintMessages['errors'];

/** What a page sent: answers to keep, or what to put right. Values are shown again as they were typed. */
export type StepReading = { readonly ok: true; readonly answers: ComplaintAnswers } | { readonly ok: false; readonly errors: Readonly<Record<string, ErrorKey>> };

/** Reads the form of one question. Field names are those of the answers; dates and times come in parts. */
export function readStep(step: FormStep, form: SentForm, now: Instant): StepReading {
  return readers[step](form, now);
}

const readers: Readonly<Record<FormStep, (form: SentForm, now: Instant) => StepReading>> = {
  what: (form) => {
    const nature = form.text('nature');
    return isComplaintNature(nature) ? kept({ nature }) : wrong({ nature: 'nature' });
  },
  where: (form) => {
    const placeText = form.text('placeText').trim();
    const point = pointOf(form);
    if (point !== null && placeText === '') return kept({ placeText: `${point.lat}, ${point.lon}`, point });
    return placeText === '' || placeText.length > 500 ? wrong({ placeText: 'placeText' }) : kept({ placeText, point });
  },
  place: (form) => {
    const sent = form.text('placeId');
    const placeId = wholeNumber(sent);
    if (placeId !== undefined) return kept({ placeId });
    const districtCode = wholeNumber(form.text('districtCode'));
    // Without any place to choose from only the district is asked.
    if (sent !== 'none' && districtCode === undefined) return wrong({ placeId: 'placeId' });
    return districtCode === undefined ? wrong({ districtCode: 'districtCode' }) : kept({ placeId: null, districtCode });
  },
  station: (form) => {
    const chosen = form.text('officeId');
    if (chosen === 'desk') return kept({ officeId: null });
    const officeId = wholeNumber(chosen === 'other' ? form.text('otherOfficeId') : chosen);
    return officeId === undefined ? wrong({ officeId: 'officeId' }) : kept({ officeId });
  },
  when: readWhen,
  words: (form) => {
    const narrative = form.text('narrative').trim();
    if (narrative === '') return wrong({ narrative: 'narrative' });
    return narrative.length > 10_000 ? wrong({ narrative: 'narrativeLong' }) : kept({ narrative, onBehalf: behalfOf(form) });
  },
  victim: readVictim,
  you: (form) => {
    const name = PersonName.safeParse(form.text('name'));
    const mobile = Mobile.safeParse(mobileDigits(form.text('mobile')));
    const typedEmail = form.text('email').trim();
    const email = typedEmail === '' ? '' : readEmail(typedEmail);
    if (name.success && mobile.success && email !== undefined) return kept({ name: name.data, mobile: mobile.data, email });
    return wrong({ ...(!name.success && { name: 'name' as const }), ...(!mobile.success && { mobile: 'mobile' as const }), ...(email === undefined && { email: 'email' as const }) });
  },
};

function behalfOf(form: SentForm): Behalf {
  return behalves.find((known) => known === form.text('onBehalf')) ?? 'self';
}

/** Name always, number only if there is one. */
function readVictim(form: SentForm): StepReading {
  const name = PersonName.safeParse(form.text('victimName'));
  const typed = mobileDigits(form.text('victimMobile'));
  const mobile = Mobile.safeParse(typed);
  const isMobileRight = typed === '' || mobile.success;
  const kinship = form.text('kinship').trim();
  if (name.success && isMobileRight && kinship.length <= 100) return kept({ victimName: name.data, victimMobile: mobile.data, kinship });
  return wrong({ ...(!name.success && { victimName: 'victimName' as const }), ...(!isMobileRight && { victimMobile: 'mobile' as const }), ...(kinship.length > 100 && { kinship: 'tooLong' as const }) });
}

/** The victim as the counter's one page asks: nothing, unless it is told for somebody else. */
export function readBehalf(form: SentForm): StepReading {
  const onBehalf = behalfOf(form);
  if (!hasVictim(onBehalf)) return kept({ onBehalf });
  const victim = readVictim(form);
  return victim.ok ? kept({ onBehalf, ...victim.answers }) : victim;
}

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

/** Where the phone stood, if it said so: degrees within India, to about ten metres. */
function pointOf(form: SentForm): { lat: number; lon: number } | null {
  const [lat, lon] = [form.text('lat'), form.text('lon')].map((text) => (/^\d{1,2}(\.\d{1,10})?$/.test(text) ? Math.round(Number(text) * 1e4) / 1e4 : undefined));
  return lat === undefined || lon === undefined || lat < 6 || lat > 38 || lon < 68 || lon > 98 ? null : { lat, lon };
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
