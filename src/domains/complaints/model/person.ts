import type { CitizenId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';

/** What a person is to a complaint. Whoever reports for himself or herself is the informant alone. */
export const personRelations = ['informant', 'victim', 'guardian', 'authorised', 'accused'] as const;
export type PersonRelation = (typeof personRelations)[number];

/** Whom an officer may add; there is one informant from the beginning. */
export const attachableRelations = ['victim', 'guardian', 'authorised', 'accused'] as const satisfies readonly PersonRelation[];
export type AttachableRelation = (typeof attachableRelations)[number];

/** To whom it happened, as the informant says (forms 4.2). */
export const behalves = ['self', 'other', 'minor', 'organisation'] as const;
export type Behalf = (typeof behalves)[number];

/** Of whom the informant gives a name. */
export function hasVictim(onBehalf: Behalf): boolean {
  return onBehalf === 'other' || onBehalf === 'minor';
}

/** How the officer saw who it is. No picture and no number of a paper is kept. */
export const personProofs = ['photo-paper', 'known-person', 'mobile-rang'] as const;
export type PersonProof = (typeof personProofs)[number];

/** An officer has seen who somebody is. */
export interface IdentityCheck {
  readonly at: Instant;
  readonly by: OfficerId;
  readonly officeId: OfficeId;
  readonly proof: PersonProof;
}

/** As what a citizen reads one record: found with the record, for this citizen only. */
export interface RecordReader {
  readonly citizenId: CitizenId;
  readonly relation: PersonRelation;
}

/** One person of a complaint, as officers see it. */
export interface RelatedPerson {
  readonly id: string;
  readonly relation: PersonRelation;
  readonly name: string;
  readonly mobile: string | undefined;
  /** What the informant is to the person, in the informant's words. */
  readonly kinship: string | undefined;
  /** Messages may go to the number. */
  readonly mayWrite: boolean;
  /** Undefined while nobody of the police has seen who it is. */
  readonly checked: { readonly at: Instant; readonly officeId: OfficeId; readonly proof: PersonProof } | undefined;
  /** Only of the informant: reads nothing now. */
  readonly isCutOff: boolean;
}

/** Somebody who was taken off a complaint: added in the place of another, or named by a wrong number. Stays on the desk's page. */
export interface DetachedPerson extends RelatedPerson {
  readonly detached: { readonly at: Instant; readonly reason: string };
}

/** The informant told it and cannot be taken off; everybody else can. */
export function canBeDetached({ relation }: Pick<RelatedPerson, 'relation'>): boolean {
  return relation !== 'informant';
}
