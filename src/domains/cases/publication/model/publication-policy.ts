import { roleOf, type Actor, type ActorRole } from '../../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../../kernel/id.ts';
import { isComplainedOf, tookIt } from '../../fir/model/complained-of.ts';
import type { Publication } from './publication.ts';

export const publicationActs = ['read', 'confirm-narrative', 'hold', 'release', 'extend', 'withhold', 'tell-magistrate', 'represent', 'decide-representation'] as const;
export type PublicationAct = (typeof publicationActs)[number];

type Relation = 'anyone' | 'same-office' | 'same-district' | 'office-above';

/**
 * Who may do what with the publication of an FIR. What is not named is refused; what the rank has to be is asked of L15 beside.
 * Nothing is allowed to the office that the FIR is about, whatever the table says; the office above that took the complaint does what the SP does (5.1).
 * NB: no table of sub-divisions is public, so an SDPO's own station is known by the district only.
 */
const allowed = {
  read: { 'investigating-officer': 'same-office', sho: 'same-office', sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  'confirm-narrative': { 'investigating-officer': 'same-office', sho: 'same-office' },
  hold: { sho: 'same-office' },
  release: { sho: 'same-office', sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  extend: { sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  withhold: { sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  'tell-magistrate': { sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  // Whoever has confirmed a mobile number and says who he or she is.
  represent: { citizen: 'anyone' },
  'decide-representation': { sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
} as const satisfies Record<PublicationAct, Partial<Record<ActorRole, Relation>>>;

type Subject = Pick<Publication, 'officeId' | 'districtCode' | 'aboutOfficeId' | 'aboveOfficeId'>;

/** May the actor take this act? State and rank are asked separately. */
export function mayDoWithPublication(actor: Actor, action: PublicationAct, publication: Subject): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed[action];
  const relation = relations[roleOf(actor)];
  return relation !== undefined && !isComplainedOf(actor, publication) && holds(relation, actor, publication);
}

/** Whether the desk's page of publications is for this officer at all. */
export function hasPublications(actor: Actor): boolean {
  return publicationsVisibleTo(actor).scope !== 'nothing';
}

/** Whether officers of this role see to it that the Magistrate is told of what is withheld (L15): it waits for them and for nobody else. */
export function tellsMagistrate(actor: Actor): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed['tell-magistrate'];
  return relations[roleOf(actor)] !== undefined;
}

function holds(relation: Relation, actor: Actor, publication: Subject): boolean {
  switch (relation) {
    case 'anyone':
      return true;
    case 'same-office':
      return actor.kind === 'officer' && actor.officeId === publication.officeId;
    case 'same-district':
      return actor.kind === 'officer' && actor.districtCode !== undefined && actor.districtCode === publication.districtCode;
    case 'office-above':
      return tookIt(actor, publication);
  }
}

declare const visibility: unique symbol;

/** Which FIRs an officer sees on the way to the web; the office is the officer's own, which may be the one complained of. Only this file can make one. */
export type PublicationVisibility = { readonly [visibility]: true } & Scope;
type Scope = { readonly scope: 'nothing' } | { readonly scope: 'office'; readonly officeId: OfficeId } | { readonly scope: 'district'; readonly districtCode: DistrictCode; readonly officeId: OfficeId } | { readonly scope: 'office-above'; readonly officeId: OfficeId };

export function publicationsVisibleTo(actor: Actor): PublicationVisibility {
  return scopeOf(actor) as PublicationVisibility;
}

function scopeOf(actor: Actor): Scope {
  const relations: Partial<Record<ActorRole, Relation>> = allowed.read;
  const relation = relations[roleOf(actor)];
  if (actor.kind !== 'officer') return { scope: 'nothing' };
  if (relation === 'same-office') return { scope: 'office', officeId: actor.officeId };
  if (relation === 'same-district' && actor.districtCode !== undefined) return { scope: 'district', districtCode: actor.districtCode, officeId: actor.officeId };
  if (relation === 'office-above') return { scope: 'office-above', officeId: actor.officeId };
  return { scope: 'nothing' };
}
