import type { CitizenId, DistrictCode, OfficeId, OfficerId } from './id.ts';
import type { Rank } from './rank.ts';

/** Who an officer is today, from the posting that is in force. Lowest first. */
export const officerRoles = ['help-desk', 'duty-officer', 'investigating-officer', 'sho', 'circle-inspector', 'sdpo', 'sp', 'dig', 'headquarters', 'administrator'] as const;
export type OfficerRole = (typeof officerRoles)[number];

export interface CitizenActor {
  readonly kind: 'citizen';
  readonly citizenId: CitizenId;
}

export interface OfficerActor {
  readonly kind: 'officer';
  readonly officerId: OfficerId;
  readonly role: OfficerRole;
  readonly rank: Rank;
  readonly officeId: OfficeId;
  /** The revenue district of the office; undefined for offices above a district. */
  readonly districtCode: DistrictCode | undefined;
}

/** The software itself: a clock that escalates, a job that deletes. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** Nobody known: may read public pages and start a complaint. */
export interface GuestActor {
  readonly kind: 'guest';
}

export type Actor = GuestActor | CitizenActor | OfficerActor | SystemActor;

/** The key of a permission or state table for an actor. */
export type ActorRole = 'guest' | 'citizen' | 'system' | OfficerRole;

export function roleOf(actor: Actor): ActorRole {
  return actor.kind === 'officer' ? actor.role : actor.kind;
}
