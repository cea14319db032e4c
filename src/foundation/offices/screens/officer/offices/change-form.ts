import { addDays, istDate, type IstDate } from '../../../../../kernel/instant.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import type { OfficeMessages } from '../../../messages/index.ts';
import { officeKinds } from '../../../model/office.ts';
import type { OpenOffice } from '../../../actions/open-and-close-office.ts';

export type OfficeErrorKey = keyof OfficeMessages['managing']['errors'];
export type FieldErrors = Readonly<Record<string, OfficeErrorKey>>;

/** What can be changed about an office, one page each. */
export const officeChanges = ['phone', 'name', 'ladder', 'closing', 'reopen'] as const;
export type OfficeChangeKind = (typeof officeChanges)[number];

/** `<name>-day`, `<name>-month`, `<name>-year` as a day in India; `undefined`: there is no such day; `null`: nothing was written. */
export function dayIn(form: SentForm, name: string): IstDate | null | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`).trim());
  if (day === '' && month === '' && year === '') return null;
  try {
    return istDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return undefined;
  }
}

/** The day after the last one, as all dates of offices are kept. */
export function behind(lastDay: IstDate | null): IstDate | undefined {
  return lastDay === null ? undefined : addDays(lastDay, 1);
}

export function nameIn(form: SentForm): { en: string; hi: string | undefined } {
  const [en, hi] = [form.text('nameEn').trim(), form.text('nameHi').trim()];
  return { en, hi: hi === '' ? undefined : hi };
}

export function wholeNumberIn(form: SentForm, name: string): number | undefined {
  const text = form.text(name);
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

export type OpenReading = { readonly ok: true; readonly input: OpenOffice } | { readonly ok: false; readonly errors: FieldErrors };

/** The form of a new office as it was sent; the act asks for the rest. */
export function readOpenOffice(form: SentForm): OpenReading {
  const kind = officeKinds.find((known) => known === form.text('kind'));
  const from = dayIn(form, 'from');
  const supervisorId = wholeNumberIn(form, 'supervisorId');
  if (kind !== undefined && from !== undefined && from !== null && supervisorId !== undefined) {
    return { ok: true, input: { kind, name: nameIn(form), districtCode: wholeNumberIn(form, 'districtCode'), phone: form.text('phone').trim(), supervisorId, from, reason: form.text('reason') } };
  }
  return {
    ok: false,
    errors: {
      ...(kind === undefined && { kind: 'kind' as const }),
      ...((from === undefined || from === null) && { from: 'from' as const }),
      ...(supervisorId === undefined && { supervisorId: 'supervisorId' as const }),
    },
  };
}
