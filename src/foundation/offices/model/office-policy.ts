import type { Actor, OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode } from '../../../kernel/id.ts';

type Reach = 'nowhere' | 'own-district' | 'everywhere';

/** How far a role's word on "this place belongs to that station" reaches. An administrator only carries what a district has written. */
const settles = {
  'help-desk': 'nowhere',
  'duty-officer': 'own-district',
  'investigating-officer': 'own-district',
  sho: 'own-district',
  'circle-inspector': 'own-district',
  sdpo: 'own-district',
  sp: 'own-district',
  dig: 'everywhere',
  headquarters: 'everywhere',
  administrator: 'everywhere',
} as const satisfies Record<OfficerRole, Reach>;

/** How far a role reads what is known of places and stations, block by block. */
const surveys = {
  'help-desk': 'nowhere',
  'duty-officer': 'nowhere',
  'investigating-officer': 'nowhere',
  sho: 'nowhere',
  'circle-inspector': 'nowhere',
  sdpo: 'nowhere',
  sp: 'own-district',
  dig: 'nowhere',
  headquarters: 'everywhere',
  administrator: 'everywhere',
} as const satisfies Record<OfficerRole, Reach>;

/** Who hands in a whole list. Headquarters reads and corrects single places; a list is the district's. */
const importers: readonly OfficerRole[] = ['sp', 'administrator'];

/** Who changes offices and their ladder, and who reads them there. */
const managers: readonly OfficerRole[] = ['administrator'];
const overseers: readonly OfficerRole[] = ['headquarters', 'administrator'];

/** May this actor change what offices are called, who supervises whom, and open or close them? */
export function mayManageOffices(actor: Actor): boolean {
  return actor.kind === 'officer' && managers.includes(actor.role);
}

/** May this actor read the pages of offices and what the monthly check of the ladder found (C6)? */
export function mayReadOffices(actor: Actor): boolean {
  return actor.kind === 'officer' && overseers.includes(actor.role);
}

/** May this actor say which station a place of the district belongs to? */
export function maySettlePlaces(actor: Actor, districtCode: DistrictCode): boolean {
  return actor.kind === 'officer' && reaches(settles[actor.role], actor.districtCode, districtCode);
}

/** May this actor read how well the stations of the places of the district are known? */
export function maySurveyPlaces(actor: Actor, districtCode: DistrictCode): boolean {
  return actor.kind === 'officer' && reaches(surveys[actor.role], actor.districtCode, districtCode);
}

/** Whether the page of places and stations is for this officer at all. */
export function hasSurvey(actor: Actor): boolean {
  return actor.kind === 'officer' && surveys[actor.role] !== 'nowhere';
}

/** May this actor hand in a district's list? Each row is then asked of `maySettlePlaces`. */
export function mayImportPlaces(actor: Actor): boolean {
  return actor.kind === 'officer' && importers.includes(actor.role);
}

function reaches(reach: Reach, own: DistrictCode | undefined, districtCode: DistrictCode): boolean {
  return reach === 'everywhere' || (reach === 'own-district' && own === districtCode);
}
