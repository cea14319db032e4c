import type { Actor, OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode } from '../../../kernel/id.ts';

/** How far a role's word on "this place belongs to that station" reaches. */
const reach = {
  'help-desk': 'nowhere',
  'duty-officer': 'own-district',
  'investigating-officer': 'own-district',
  sho: 'own-district',
  'circle-inspector': 'own-district',
  sdpo: 'own-district',
  sp: 'own-district',
  dig: 'everywhere',
  headquarters: 'everywhere',
  administrator: 'nowhere',
} as const satisfies Record<OfficerRole, 'nowhere' | 'own-district' | 'everywhere'>;

/** May this actor say which station a place of the district belongs to? Only officers may: it is a fact of work, not of software. */
export function maySettlePlaces(actor: Actor, districtCode: DistrictCode): boolean {
  if (actor.kind !== 'officer') return false;
  const far = reach[actor.role];
  return far === 'everywhere' || (far === 'own-district' && actor.districtCode === districtCode);
}
