import { roleOf, type Actor, type ActorRole } from '../../../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../../../kernel/id.ts';
import type { CopyApplication } from './copy-application.ts';

export const copyActs = ['apply', 'take', 'read', 'answer'] as const;
export type CopyAct = (typeof copyActs)[number];

type Relation = 'anyone' | 'same-office' | 'same-district';

/** Who may do what with applications for the accused person's copy (L18: the police officer concerned, or the SP). What is not named is refused. */
const allowed = {
  // Whoever has confirmed a mobile number; who it is the officer sees before anything is given.
  apply: { citizen: 'anyone' },
  take: { 'help-desk': 'same-office', 'duty-officer': 'same-office', sho: 'same-office' },
  read: { 'help-desk': 'same-office', 'duty-officer': 'same-office', sho: 'same-office', sdpo: 'same-district', sp: 'same-district' },
  answer: { sho: 'same-office', sp: 'same-district' },
} as const satisfies Record<CopyAct, Partial<Record<ActorRole, Relation>>>;

/** May the actor take this act on an application, or at this office? Whether it still waits is asked separately. */
export function mayDoWithCopy(actor: Actor, action: CopyAct, at: Pick<CopyApplication, 'officeId' | 'districtCode'>): boolean {
  const relations: Partial<Record<ActorRole, Relation>> = allowed[action];
  const relation = relations[roleOf(actor)];
  if (relation === undefined) return false;
  if (relation === 'anyone') return true;
  if (actor.kind !== 'officer') return false;
  return relation === 'same-office' ? actor.officeId === at.officeId : actor.districtCode !== undefined && actor.districtCode === at.districtCode;
}

/** Whether the desk's page of copies is for this officer at all. */
export function hasCopies(actor: Actor): boolean {
  return copiesVisibleTo(actor).scope !== 'nothing';
}

declare const visibility: unique symbol;

/** Which applications an officer sees. Only this file can make one. */
export type CopyVisibility = { readonly [visibility]: true } & Scope;
type Scope = { readonly scope: 'nothing' } | { readonly scope: 'office'; readonly officeId: OfficeId } | { readonly scope: 'district'; readonly districtCode: DistrictCode };

export function copiesVisibleTo(actor: Actor): CopyVisibility {
  return scopeOf(actor) as CopyVisibility;
}

function scopeOf(actor: Actor): Scope {
  const relations: Partial<Record<ActorRole, Relation>> = allowed.read;
  const relation = relations[roleOf(actor)];
  if (actor.kind !== 'officer' || relation === undefined) return { scope: 'nothing' };
  if (relation === 'same-office') return { scope: 'office', officeId: actor.officeId };
  return actor.districtCode === undefined ? { scope: 'nothing' } : { scope: 'district', districtCode: actor.districtCode };
}
