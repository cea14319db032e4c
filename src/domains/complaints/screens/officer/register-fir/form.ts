import { instantOf, type Instant } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { FirItems, relations, type FirInput, type FirSection } from '../../../../cases/index.ts';
import { dayOf } from '../../day-of.ts';
import { typedSections } from '../../typed-sections.ts';
import { itemErrors, type FirFormErrors } from './form-errors.ts';
import { tickedSensitivity } from './publication-outlook.ts';
import { readRecording } from './recording-form.ts';
import { sentRows } from './sent-rows.ts';

const MOST_SECTIONS = 20;

/** Offences ticked on the form, by their identifiers in the tables of the law. */
export function tickedOffences(form: SentForm): number[] {
  return [...new Set(form.all('sections').filter((value) => /^\d{1,9}$/.test(value)).map(Number))];
}

/** Sections typed line by line, which no identifier of the tables names. Undefined as in `typedSections`. */
export function typedFirSections(text: string): FirSection[] | undefined {
  return typedSections(text)?.map((section) => ({ offenceId: undefined, ...section }));
}

export interface NamedSections {
  /** The offences of `tickedOffences`, looked up. */
  readonly ticked: readonly FirSection[];
  /** Whether one of them, or one that was typed, asks who heard the woman (L4, L5). */
  readonly isListed: boolean;
}

/** Reads form IIF-1 as typed. Errors are keys of `messages.errors` by field name, all at once. */
export function readFirForm(form: SentForm, named: NamedSections): { readonly ok: true; readonly input: FirInput } | { readonly ok: false; readonly errors: FirFormErrors } {
  const typed = typedFirSections(form.text('typedSections'));
  const sections = [...named.ticked, ...(typed ?? [])];
  const occurredFrom = momentOf(form.text, 'occurredFrom');
  const hasEnd = form.text('occurredTo-day').trim() !== '';
  const occurredTo = hasEnd ? momentOf(form.text, 'occurredTo') : undefined;
  const recorded = named.isListed ? readRecording(form.text) : undefined;
  const accused = sentRows(form, 'accused');
  const property = sentRows(form, 'property');
  const items = FirItems.safeParse({
    ...wordsOf(form),
    accusedPersons: accused.map((sent) => sent.fields),
    propertyItems: property.map(({ fields: { value, ...fields } }) => ({ ...fields, ...(value !== '' && { valueRupees: rupeesOf(value) }) })),
    recording: recorded?.recording,
  });
  const errors: FirFormErrors = {
    ...(typed === undefined && { typedSections: 'badSection' as const }),
    ...(sections.length === 0 && typed !== undefined && { offenceWords: 'noSection' as const }),
    ...(sections.length > MOST_SECTIONS && { offenceWords: 'tooManySections' as const }),
    ...recorded?.errors,
    ...(occurredFrom === undefined && { 'occurredFrom-day': 'firOccurred' as const }),
    ...(hasEnd && occurredTo === undefined && { 'occurredTo-day': 'firOccurred' as const }),
    ...(items.success ? {} : itemErrors(items.error.issues, { accused: accused.map((sent) => sent.row), property: property.map((sent) => sent.row) })),
  };
  if (!items.success || occurredFrom === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: { occurredFrom, occurredTo, sections, items: items.data } };
}

/** `<name>-day`, `-month`, `-year` and `-time` as a moment in India; undefined when there is none. */
export function momentOf(typed: (name: string) => string, name: string): Instant | undefined {
  const day = dayOf({ text: typed, all: (field) => [typed(field)] }, name);
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(typed(`${name}-time`).trim());
  return day === undefined || time === null ? undefined : instantOf(`${day}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}:00+05:30`);
}

/** `₹ 1,25,000` → 125000; NaN, which the schema refuses, when it is no whole number. */
export function rupeesOf(text: string): number {
  const digits = text.replaceAll(/[\s,₹]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** The items that are one box each. */
function wordsOf(form: SentForm): Readonly<Record<string, unknown>> {
  const outside = { station: form.text('outsideStation').trim(), district: form.text('outsideDistrict').trim(), state: form.text('outsideState').trim() };
  return {
    place: {
      address: form.text('placeAddress'),
      directionAndDistance: form.text('placeDistance'),
      beat: form.text('placeBeat'),
      ...(Object.values(outside).some((value) => value !== '') && { outside }),
    },
    informant: {
      name: form.text('informantName'),
      relation: relations.find((relation) => relation === form.text('relation')),
      relativeName: form.text('relativeName'),
      ...birthOf(form.text('birth').trim()),
      nationality: form.text('nationality'),
      passport: form.text('passport'),
      otherIds: form.text('otherIds'),
      occupation: form.text('occupation'),
      address: form.text('informantAddress'),
      permanentAddress: form.text('permanentAddress'),
      mobile: form.text('informantMobile'),
    },
    accused: form.text('accused'),
    delayReason: form.text('delayReason'),
    inquestNumber: form.text('inquestNumber'),
    sensitivity: tickedSensitivity(form),
    firstInformation: { text: form.text('firstInformation'), lang: form.text('firstInformationLang') === 'en' ? 'en' : 'hi' },
    informationType: 'electronic',
    investigatingOfficerId: form.text('investigatingOfficerId'),
    readOver: form.text('readOver') === 'yes',
  };
}

/** Four digits are a year, fewer an age. */
function birthOf(text: string): { birthYear?: number; ageYears?: number } {
  if (text === '') return {};
  const years = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return text.length === 4 ? { birthYear: years } : { ageYears: years };
}
