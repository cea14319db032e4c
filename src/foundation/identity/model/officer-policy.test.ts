import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerActor, type OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { hasOfficersPage, mayAddOfficers, mayDoAbout, mayPostTo, officerActions, officersVisibleTo, rolesToGive, type OfficerAction } from './officer-policy.ts';

const araria = 188 as DistrictCode;
const patna = 212 as DistrictCode;
const me = 'me' as OfficerId;
const somebody = 'somebody' as OfficerId;

const officer = (role: OfficerRole, districtCode: DistrictCode | undefined): OfficerActor => ({ kind: 'officer', officerId: me, role, rank: 'si', officeId: 1006 as OfficeId, districtCode });

/** How the officer stands to the one whom it is about, who serves in Araria. */
const relations = { oneself: { id: me, from: araria }, 'same district': { id: somebody, from: araria }, 'other district': { id: somebody, from: patna }, 'no district': { id: somebody, from: undefined } } as const;
type Relation = keyof typeof relations;

/** Written from the roles: the SP rules the officers below in the own district, the administrator keeps the rolls of the State, nobody rules oneself. */
function expected(action: OfficerAction, about: { role: OfficerRole; relation: Relation; subjectRole: OfficerRole }): boolean {
  const { role, relation, subjectRole } = about;
  if (role === 'administrator') return action === 'see' || relation !== 'oneself';
  if (role !== 'sp' || action === 'end-service' || action === 'change-mobile') return false;
  const isOwnDistrict = relation === 'same district' || relation === 'oneself';
  if (action === 'see') return isOwnDistrict;
  return relation === 'same district' && !['sp', 'dig', 'headquarters', 'administrator'].includes(subjectRole);
}

describe('what may be done about an officer', () => {
  const cases = officerActions.flatMap((action) => officerRoles.flatMap((role) => (Object.keys(relations) as Relation[]).map((relation) => ({ action, role, relation }))));
  it.each(cases)('$role, $relation: $action', ({ action, role, relation }) => {
    for (const subjectRole of officerRoles) {
      const subject = { id: relations[relation].id, role: subjectRole, districtCode: araria };
      expect(mayDoAbout(officer(role, relations[relation].from), action, subject), subjectRole).toBe(expected(action, { role, relation, subjectRole }));
    }
  });

  it('citizens, guests and the software see no officer and do nothing', () => {
    const others: readonly Actor[] = [{ kind: 'guest' }, { kind: 'system', name: 'clock' }, { kind: 'citizen', citizenId: 'c' as never }];
    for (const actor of others) {
      for (const action of officerActions) expect(mayDoAbout(actor, action, { id: somebody, role: 'sho', districtCode: araria })).toBe(false);
      expect([hasOfficersPage(actor), mayAddOfficers(actor), mayPostTo(actor, araria), rolesToGive(actor), officersVisibleTo(actor).scope]).toEqual([false, false, false, [], 'nothing']);
    }
  });
});

describe('where to and as what', () => {
  it.each(officerRoles)('%s posts to an office exactly when the rule says', (role) => {
    expect(mayPostTo(officer(role, araria), araria)).toBe(role === 'sp' || role === 'administrator');
    expect(mayPostTo(officer(role, araria), patna)).toBe(role === 'administrator');
    expect(mayPostTo(officer(role, undefined), undefined)).toBe(role === 'administrator');
    expect(mayAddOfficers(officer(role, araria))).toBe(role === 'administrator');
  });
  it('the SP makes no other SP, nobody else makes anybody', () => {
    expect(rolesToGive(officer('sp', araria))).toEqual(['help-desk', 'duty-officer', 'investigating-officer', 'sho', 'circle-inspector', 'sdpo']);
    expect(rolesToGive(officer('administrator', undefined))).toEqual(officerRoles);
    for (const role of officerRoles) if (role !== 'sp' && role !== 'administrator') expect(rolesToGive(officer(role, araria))).toEqual([]);
  });
  it.each(officerRoles)('%s finds in a list exactly whom the rule shows', (role) => {
    const scope = role === 'administrator' ? 'everywhere' : role === 'sp' ? 'district' : 'nothing';
    expect([officersVisibleTo(officer(role, araria)).scope, hasOfficersPage(officer(role, araria))]).toEqual([scope, scope !== 'nothing']);
  });
});
