import { officerRoles, roleOf, type Actor, type OfficerActor, type OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficerId } from '../../../kernel/id.ts';

export const officerActions = ['see', 'grant-leave', 'end-leave', 'transfer', 'end-service', 'change-mobile', 'ask-reset', 'agree-reset'] as const;
export type OfficerAction = (typeof officerActions)[number];

/** `district-below`: officers of the own district whose role is lower than the actor's. */
type Reach = 'district' | 'district-below' | 'everywhere';

/** Who may do what about officers. What is not named is refused; nobody but `see` does anything about oneself. */
const allowed = {
  see: { sp: 'district', administrator: 'everywhere' },
  'grant-leave': { sp: 'district-below', administrator: 'everywhere' },
  'end-leave': { sp: 'district-below', administrator: 'everywhere' },
  // The SP posts within the district: the target is asked of `mayPostTo`.
  transfer: { sp: 'district-below', administrator: 'everywhere' },
  'end-service': { administrator: 'everywhere' },
  'change-mobile': { administrator: 'everywhere' },
  // Two people: that they are two is asked of the request.
  'ask-reset': { sp: 'district-below', administrator: 'everywhere' },
  'agree-reset': { sp: 'district-below', administrator: 'everywhere' },
} as const satisfies Record<OfficerAction, Partial<Record<OfficerRole, Reach>>>;

/** The officer whom an act is about: role and district of the posting. */
export interface OfficerSubject {
  readonly id: OfficerId;
  readonly role: OfficerRole;
  /** Undefined above the districts. */
  readonly districtCode: DistrictCode | undefined;
}

/** May the actor do this about the officer? Nobody grants oneself leave, moves or dismisses oneself. */
export function mayDoAbout(actor: Actor, action: OfficerAction, subject: OfficerSubject): boolean {
  if (actor.kind !== 'officer') return false;
  if (action !== 'see' && actor.officerId === subject.id) return false;
  return holds(reachOf(actor, action), actor, subject);
}

/** May the actor post an officer to an office of this district? */
export function mayPostTo(actor: Actor, districtCode: DistrictCode | undefined): boolean {
  if (actor.kind !== 'officer') return false;
  const reach = reachOf(actor, 'transfer');
  return reach === 'everywhere' || (reach !== undefined && districtCode !== undefined && actor.districtCode === districtCode);
}

/** Roles that the actor may give: the SP only those below the own. */
export function rolesToGive(actor: Actor): readonly OfficerRole[] {
  if (actor.kind !== 'officer') return [];
  const reach = reachOf(actor, 'transfer');
  if (reach === undefined) return [];
  return reach === 'everywhere' ? officerRoles : officerRoles.filter((role) => isBelow(role, actor.role));
}

/** Only the administrator adds officers to the rolls, one by one or as a list. */
export function mayAddOfficers(actor: Actor): boolean {
  return actor.kind === 'officer' && actor.role === 'administrator';
}

/** Whether the pages about officers are for this actor at all. */
export function hasOfficersPage(actor: Actor): boolean {
  return actor.kind === 'officer' && reachOf(actor, 'see') !== undefined;
}

declare const visibility: unique symbol;

/** Whose pages an actor may see. Every list of officers for people takes one; only this file makes one. */
export type OfficerVisibility = { readonly [visibility]: true } & ({ readonly scope: 'nothing' } | { readonly scope: 'district'; readonly districtCode: DistrictCode } | { readonly scope: 'everywhere' });

export function officersVisibleTo(actor: Actor): OfficerVisibility {
  return scopeOf(actor) as OfficerVisibility;
}

function scopeOf(actor: Actor): { scope: 'nothing' } | { scope: 'district'; districtCode: DistrictCode } | { scope: 'everywhere' } {
  if (actor.kind !== 'officer') return { scope: 'nothing' };
  const reach = reachOf(actor, 'see');
  if (reach === 'everywhere') return { scope: 'everywhere' };
  return reach === undefined || actor.districtCode === undefined ? { scope: 'nothing' } : { scope: 'district', districtCode: actor.districtCode };
}

function reachOf(actor: OfficerActor, action: OfficerAction): Reach | undefined {
  const roles: Partial<Record<string, Reach>> = allowed[action];
  return roles[roleOf(actor)];
}

function holds(reach: Reach | undefined, actor: OfficerActor, subject: OfficerSubject): boolean {
  const isOwnDistrict = actor.districtCode !== undefined && actor.districtCode === subject.districtCode;
  switch (reach) {
    case undefined:
      return false;
    case 'everywhere':
      return true;
    case 'district':
      return isOwnDistrict;
    case 'district-below':
      return isOwnDistrict && isBelow(subject.role, actor.role);
  }
}

function isBelow(role: OfficerRole, other: OfficerRole): boolean {
  return officerRoles.indexOf(role) < officerRoles.indexOf(other);
}
