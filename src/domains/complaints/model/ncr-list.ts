import { roleOf, type Actor } from '../../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { DecidedSection } from './decision.ts';
import type { LineClock } from './complaint.ts';

/** One non-cognizable report as the Magistrate's list has it. */
export interface ListedReport {
  readonly complaintId: ComplaintId;
  readonly complaintNumber: string;
  readonly ncrNumber: string;
  /** When it was entered in the station's book. */
  readonly enteredAt: Instant;
  readonly informantName: string;
  readonly placeText: string;
  readonly sections: readonly DecidedSection[];
  readonly substance: { readonly text: string; readonly lang: Lang };
  /** The fortnight, while it runs. */
  readonly clock: LineClock | undefined;
}

export interface NcrList {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly madeAt: Instant;
  readonly sentAt: Instant | undefined;
  readonly court: string | undefined;
  readonly reports: number;
}

/** `3/2026`, as a list is called at its station. */
export function listNumberText(list: Pick<NcrList, 'number' | 'year'>): string {
  return `${list.number}/${list.year}`;
}

/** The lists are kept by the officer in charge of the station (BNSS s.174(1)), nobody else, and nowhere else. */
export function mayKeepNcrLists(actor: Actor, office: { readonly id: OfficeId; readonly kind: string } | undefined): boolean {
  return actor.kind === 'officer' && roleOf(actor) === 'sho' && office?.kind === 'station' && office.id === actor.officeId;
}
