import { instantOf, type Instant } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import { FirItems, type FirInput } from '../../../../cases/index.ts';
import { dayOf } from '../../day-of.ts';
import type { ComplaintMessages } from '../../../messages/index.ts';

type ErrorKey = keyof ComplaintMessages['errors'];
export type FirFormErrors = Readonly<Record<string, ErrorKey>>;

/** An offence of the tables that was ticked, or an act and section that the officer typed. */
export interface ChosenSection {
  readonly offenceId: number | undefined;
  readonly act: string;
  readonly provision: string;
}

export const MOST_SECTIONS = 20;

/** Offences ticked on the form, by their identifiers in the tables of the law. */
export function tickedOffences(form: SentForm): number[] {
  return [...new Set(form.all('sections').filter((value) => /^\d{1,9}$/.test(value)).map(Number))];
}

/** Reads `BNS 303(2)` line by line. Undefined when a line has no act or no section: nothing typed is thrown away in silence. */
export function typedSections(text: string): ChosenSection[] | undefined {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const sections = lines.map((line) => /^(\p{L}[^\d]*?)\s*(\d[\w()/.-]*)$/u.exec(line));
  return sections.every((match) => match !== null) ? sections.map((match) => ({ offenceId: undefined, act: match[1] ?? '', provision: match[2] ?? '' })) : undefined;
}

/**
 * Reads form IIF-1 as typed. `ticked` are the offences of `tickedOffences`, looked up.
 * Errors are keys of `messages.errors` by field name.
 */
export function readFirForm(form: SentForm, ticked: readonly ChosenSection[]): { readonly ok: true; readonly input: FirInput } | { readonly ok: false; readonly errors: FirFormErrors } {
  const typed = typedSections(form.text('typedSections'));
  const sections = [...ticked, ...(typed ?? [])];
  const occurredFrom = momentOf(form, 'occurredFrom');
  const hasEnd = form.text('occurredTo-day').trim() !== '';
  const occurredTo = hasEnd ? momentOf(form, 'occurredTo') : undefined;
  const value = form.text('propertyValueRupees').replaceAll(/[\s,₹]/g, '');
  const items = FirItems.safeParse({
    place: { address: form.text('placeAddress'), directionAndDistance: form.text('placeDistance'), beat: form.text('placeBeat') },
    informant: { name: form.text('informantName'), relativeName: form.text('relativeName'), address: form.text('informantAddress'), mobile: form.text('informantMobile'), occupation: form.text('occupation') },
    accused: form.text('accused'),
    delayReason: form.text('delayReason'),
    properties: form.text('properties'),
    ...(value !== '' && { propertyValueRupees: /^\d+$/.test(value) ? Number(value) : Number.NaN }),
    inquestNumber: form.text('inquestNumber'),
    firstInformation: { text: form.text('firstInformation'), lang: form.text('firstInformationLang') === 'en' ? 'en' : 'hi' },
    informationType: 'electronic',
    investigatingOfficerId: form.text('investigatingOfficerId'),
    readOver: form.text('readOver') === 'yes',
  });
  const errors: Record<string, ErrorKey> = {
    ...(typed === undefined && { typedSections: 'badSection' as const }),
    ...(sections.length === 0 && typed !== undefined && { offenceWords: 'noSection' as const }),
    ...(sections.length > MOST_SECTIONS && { offenceWords: 'tooManySections' as const }),
    ...(occurredFrom === undefined && { 'occurredFrom-day': 'firOccurred' as const }),
    ...(hasEnd && occurredTo === undefined && { 'occurredTo-day': 'firOccurred' as const }),
    ...(items.success ? {} : itemErrors(items.error.issues)),
  };
  if (!items.success || occurredFrom === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, input: { occurredFrom, occurredTo, sections, items: items.data } };
}

/** Where each item of the form is typed. */
const fieldOfItem: Readonly<Record<string, string>> = {
  'place.address': 'placeAddress',
  'place.directionAndDistance': 'placeDistance',
  'place.beat': 'placeBeat',
  'informant.name': 'informantName',
  'informant.relativeName': 'relativeName',
  'informant.address': 'informantAddress',
  'informant.mobile': 'informantMobile',
  'informant.occupation': 'occupation',
  'firstInformation.text': 'firstInformation',
};

const errorOfField: Readonly<Record<string, ErrorKey>> = { readOver: 'readOver', investigatingOfficerId: 'officerId', propertyValueRupees: 'value' };

function itemErrors(issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string | undefined }[]): Record<string, ErrorKey> {
  return Object.fromEntries(
    issues.map((issue) => {
      const path = issue.path.join('.');
      const field = fieldOfItem[path] ?? path;
      return [field, errorOfField[field] ?? (issue.code === 'too_big' ? 'tooLong' : 'required')];
    }),
  );
}

function momentOf(form: SentForm, name: string): Instant | undefined {
  const day = dayOf(form, name);
  const time = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(form.text(`${name}-time`).trim());
  return day === undefined || time === null ? undefined : instantOf(`${day}T${(time[1] ?? '').padStart(2, '0')}:${time[2]}:00+05:30`);
}
