import { roleOf, type Actor, type ActorRole, type OfficerActor } from '../../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../../kernel/id.ts';
import { isComplainedOf, tookIt } from '../../fir/model/complained-of.ts';
import type { CopyApplication } from './copy-application.ts';

export const copyActs = ['apply', 'take', 'read', 'answer'] as const;
export type CopyAct = (typeof copyActs)[number];

type Relation = 'anyone' | 'same-office' | 'same-district' | 'office-above';

/**
 * Who may do what with applications for the accused person's copy (L18: the police officer concerned, or the SP). What is not named is
 * refused, and everything is to the office that the FIR is about; the office above that took the complaint answers as the SP does (5.1).
 */
const allowed = {
  // Whoever has confirmed a mobile number; who it is the officer sees before anything is given.
  apply: { citizen: 'anyone' },
  take: { 'help-desk': 'same-office', 'duty-officer': 'same-office', sho: 'same-office' },
  read: { 'help-desk': 'same-office', 'duty-officer': 'same-office', sho: 'same-office', sdpo: 'same-district', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
  answer: { sho: 'same-office', sp: 'same-district', dig: 'office-above', headquarters: 'office-above' },
} as const satisfies Record<CopyAct, Partial<Record<ActorRole, Relation>>>;

/** May the actor take this act on an application, or at this office? Whether it still waits is asked separately. */
export function mayDoWithCopy(actor: Actor, action: CopyAct, at: Pick<CopyApplication, 'officeId' | 'districtCode' | 'aboutOfficeId' | 'aboveOfficeId'>): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed[action];
  const relation = relations[roleOf(actor)];
  if (relation === undefined) return false;
  if (relation === 'anyone') return true;
  return actor.kind === 'officer' && !isComplainedOf(actor, at) && standsAs(relation, actor, at);
}

function standsAs(relation: Exclude<Relation, 'anyone'>, actor: OfficerActor, at: Pick<CopyApplication, 'officeId' | 'districtCode' | 'aboveOfficeId'>): boolean {
  switch (relation) {
    case 'same-office':
      return actor.officeId === at.officeId;
    case 'same-district':
      return actor.districtCode !== undefined && actor.districtCode === at.districtCode;
    case 'office-above':
      return tookIt(actor, at);
  }
}

/** Whether the desk's page of copies is for this officer at all. */
export function hasCopies(actor: Actor): boolean {
  return copiesVisibleTo(actor).scope !== 'nothing';
}

declare const visibility: unique symbol;

/** Which applications an officer sees; the office is the officer's own, which may be the one complained of. Only this file can make one. */
export type CopyVisibility = { readonly [visibility]: true } & Scope;
type Scope = { readonly scope: 'nothing' } | { readonly scope: 'office'; readonly officeId: OfficeId } | { readonly scope: 'district'; readonly districtCode: DistrictCode; readonly officeId: OfficeId } | { readonly scope: 'office-above'; readonly officeId: OfficeId };

export function copiesVisibleTo(actor: Actor): CopyVisibility {
  return scopeOf(actor) as CopyVisibility;
}

function scopeOf(actor: Actor): Scope {
  const relations: Partial<Record<ActorRole, Relation>> = allowed.read;
  const relation = relations[roleOf(actor)];
  if (actor.kind !== 'officer' || relation === undefined) return { scope: 'nothing' };
  if (relation === 'same-office') return { scope: 'office', officeId: actor.officeId };
  if (relation === 'office-above') return { scope: 'office-above', officeId: actor.officeId };
  return actor.districtCode === undefined ? { scope: 'nothing' } : { scope: 'district', districtCode: actor.districtCode, officeId: actor.officeId };
}
