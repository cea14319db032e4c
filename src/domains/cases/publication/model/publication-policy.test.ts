import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import { hasPublications, mayDoWithPublication, publicationActs, publicationsVisibleTo, type PublicationAct } from './publication-policy.ts';

const office = 1006 as OfficeId;
const elsewhere = 1007 as OfficeId;
const araria = 188 as DistrictCode;
const above = 19 as OfficeId;
const publication = { officeId: office, districtCode: araria, aboutOfficeId: undefined, aboveOfficeId: undefined };
const officer = (role: OfficerRole, at: { officeId: OfficeId; districtCode: DistrictCode | undefined }): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'dysp', ...at });

const relations = {
  'same office': { officeId: office, districtCode: araria },
  'same district': { officeId: elsewhere, districtCode: araria },
  'other district': { officeId: elsewhere, districtCode: 212 as DistrictCode },
  'no district': { officeId: elsewhere, districtCode: undefined },
  'office above': { officeId: above, districtCode: undefined },
} as const;
type Relation = keyof typeof relations;

/** Written from the judgment and the lifecycles (L14 to L17, 5.2): the station redacts and may stop, the SDPO and the SP decide. */
const ofStation: Readonly<Record<PublicationAct, readonly OfficerRole[]>> = {
  read: ['investigating-officer', 'sho'],
  'confirm-narrative': ['investigating-officer', 'sho'],
  hold: ['sho'],
  release: ['sho'],
  extend: [],
  withhold: [],
  'tell-magistrate': [],
  represent: [],
  'decide-representation': [],
};
/** Lifecycles 5.1: whoever took a complaint about the police does what the SP would do. */
const ofOfficeAbove: Readonly<Record<PublicationAct, readonly OfficerRole[]>> = {
  read: ['dig', 'headquarters'],
  'confirm-narrative': [],
  hold: [],
  release: ['dig', 'headquarters'],
  extend: ['dig', 'headquarters'],
  withhold: ['dig', 'headquarters'],
  'tell-magistrate': ['dig', 'headquarters'],
  represent: [],
  'decide-representation': ['dig', 'headquarters'],
};
const ofDistrict: Readonly<Record<PublicationAct, readonly OfficerRole[]>> = {
  read: ['sdpo', 'sp'],
  'confirm-narrative': [],
  hold: [],
  release: ['sdpo', 'sp'],
  extend: ['sdpo', 'sp'],
  withhold: ['sdpo', 'sp'],
  'tell-magistrate': ['sdpo', 'sp'],
  represent: [],
  'decide-representation': ['sp'],
};

describe('permissions of officers', () => {
  const cases = publicationActs.flatMap((action) => officerRoles.flatMap((role) => (Object.keys(relations) as Relation[]).map((relation) => ({ action, role, relation }))));
  it.each(cases)('$role, $relation: $action', ({ action, role, relation }) => {
    const expected = (relation === 'same office' && ofStation[action].includes(role)) || ((relation === 'same office' || relation === 'same district') && ofDistrict[action].includes(role));
    expect(mayDoWithPublication(officer(role, relations[relation]), action, publication)).toBe(expected);
  });
  it.each(cases)('$role, $relation, of an FIR about the police: $action', ({ action, role, relation }) => {
    const ordinary = mayDoWithPublication(officer(role, relations[relation]), action, publication);
    const isAbove = relation === 'office above' && ofOfficeAbove[action].includes(role);
    expect(mayDoWithPublication(officer(role, relations[relation]), action, { ...publication, aboveOfficeId: above }), 'taken by the office above').toBe(ordinary || isAbove);
    const complainedOf = { ...publication, aboutOfficeId: relations[relation].officeId, aboveOfficeId: above };
    expect(mayDoWithPublication(officer(role, relations[relation]), action, complainedOf), 'about the officer’s own office').toBe(false);
  });
});

it('a citizen may ask for a withheld FIR and nothing else; a guest and the software nothing at all', () => {
  for (const action of publicationActs) {
    expect(mayDoWithPublication({ kind: 'citizen', citizenId: 'c' as CitizenId }, action, publication), action).toBe(action === 'represent');
    expect(mayDoWithPublication({ kind: 'guest' }, action, publication), action).toBe(false);
    expect(mayDoWithPublication({ kind: 'system', name: 'clocks' }, action, publication), action).toBe(false);
  }
});

it('a list holds exactly what may be read', () => {
  for (const role of officerRoles) {
    const { scope } = publicationsVisibleTo(officer(role, relations['same office']));
    expect(scope, role).toBe(ofStation.read.includes(role) ? 'office' : ofDistrict.read.includes(role) ? 'district' : ofOfficeAbove.read.includes(role) ? 'office-above' : 'nothing');
  }
  expect(publicationsVisibleTo(officer('sp', relations['no district'])).scope).toBe('nothing');
  expect(hasPublications({ kind: 'guest' })).toBe(false);
});
