import { officerRoles } from '../../../../../kernel/actor.ts';
import { parseUuid, type OfficeId, type OfficerId } from '../../../../../kernel/id.ts';
import { istDate, type IstDate } from '../../../../../kernel/instant.ts';
import { ranks } from '../../../../../kernel/rank.ts';
import type { SentForm } from '../../../../../platform/http/request-context.ts';
import type { Departure } from '../../../actions/depart.ts';
import type { Transfer } from '../../../actions/transfer-officer.ts';
import type { IdentityMessages } from '../../../messages/index.ts';
import type { DepartureKind } from '../../../model/departure.ts';

export type OfficerErrorKey = keyof IdentityMessages['errors'];
export type FieldErrors = Readonly<Record<string, OfficerErrorKey>>;

export type ReadDeparture =
  | { readonly ok: true; readonly kind: 'leave'; readonly input: Departure & { readonly lastDay: IstDate } }
  | { readonly ok: true; readonly kind: 'transfer'; readonly input: Transfer }
  | { readonly ok: true; readonly kind: 'end-service'; readonly input: Departure }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The form of a departure as it was sent, or what is wrong with each field. Nobody named is no mistake of the form. */
export function readDeparture(kind: DepartureKind, officerId: OfficerId, form: SentForm): ReadDeparture {
  const from = dayOf(form, 'from');
  const errors: Record<string, OfficerErrorKey> = from === undefined ? { from: 'day' } : {};
  const departure = (day: IstDate): Departure => ({ officerId, from: day, actingId: parseUuid<OfficerId>(form.text('actingId')) });
  switch (kind) {
    case 'leave': {
      const lastDay = dayOf(form, 'lastDay');
      if (lastDay !== undefined && from !== undefined) return { ok: true, kind, input: { ...departure(from), lastDay } };
      return { ok: false, errors: { ...errors, ...(lastDay === undefined && { lastDay: 'day' as const }) } };
    }
    case 'transfer': {
      const [officeId, role, rank] = [officeOf(form), officerRoles.find((known) => known === form.text('role')), ranks.find((known) => known === form.text('rank'))];
      if (from !== undefined && officeId !== undefined && role !== undefined && rank !== undefined) return { ok: true, kind, input: { ...departure(from), officeId, role, rank } };
      return {
        ok: false,
        errors: {
          ...errors,
          ...(officeId === undefined && { officeId: 'chooseOffice' as const }),
          ...(role === undefined && { role: 'chooseRole' as const }),
          ...(rank === undefined && { rank: 'chooseRank' as const }),
        },
      };
    }
    case 'end-service':
      return from === undefined ? { ok: false, errors } : { ok: true, kind, input: departure(from) };
  }
}

function officeOf(form: SentForm): OfficeId | undefined {
  const text = form.text('officeId');
  return /^\d{1,9}$/.test(text) ? (Number(text) as OfficeId) : undefined;
}

/** `<name>-day`, `<name>-month`, `<name>-year` as a day in India; undefined when there is no such day. */
export function dayOf(form: SentForm, name: string): IstDate | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`).trim());
  try {
    return istDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch {
    return undefined;
  }
}
