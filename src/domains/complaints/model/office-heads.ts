import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeKind } from '../../../foundation/offices/index.ts';

/** Who heads an office above the stations: a complaint about the police is theirs, whichever office took it (5.1). */
export const headRoles: readonly OfficerRole[] = ['sp', 'dig', 'headquarters'];

/** Who answers for an office of the ladder. */
export function headsOf(kind: OfficeKind): readonly OfficerRole[] {
  return ladderRoles[kind] ?? ['sp'];
}

const ladderRoles: Readonly<Partial<Record<OfficeKind, readonly OfficerRole[]>>> = {
  circle: ['circle-inspector'],
  'sub-division': ['sdpo'],
  range: ['dig'],
  headquarters: ['headquarters'],
};
