import { expect, test } from 'vitest';
import { officerRoles, type Actor, type OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { mayImportPlaces, mayManageOffices, mayReadOffices, maySettlePlaces, maySurveyPlaces } from './office-policy.ts';

const araria = 188 as DistrictCode;
const patna = 212 as DistrictCode;
const officer = (role: OfficerActor['role'], districtCode: DistrictCode | undefined): Actor => ({ kind: 'officer', officerId: '0' as OfficerId, role, rank: 'si', officeId: 1001 as OfficeId, districtCode });

/** Written from the rules, not from the code. */
const rules = [
  { may: maySettlePlaces, what: 'settles places', own: ['duty-officer', 'investigating-officer', 'sho', 'circle-inspector', 'sdpo', 'sp'], everywhere: ['dig', 'headquarters', 'administrator'] },
  { may: maySurveyPlaces, what: 'reads the survey', own: ['sp'], everywhere: ['headquarters', 'administrator'] },
];
const cases = rules.flatMap((rule) => officerRoles.map((role) => ({ ...rule, role })));

test.each(cases)('$role $what exactly as far as the rule says', ({ may, role, own, everywhere }) => {
  expect(may(officer(role, araria), araria)).toBe(own.includes(role) || everywhere.includes(role));
  expect(may(officer(role, patna), araria)).toBe(everywhere.includes(role));
  expect(may(officer(role, undefined), araria)).toBe(everywhere.includes(role));
});

test.each(officerRoles)('%s hands in lists exactly when the rule says', (role) => {
  expect(mayImportPlaces(officer(role, araria))).toBe(role === 'sp' || role === 'administrator');
});

test.each(officerRoles)('%s reads the offices’ pages and changes offices exactly when the rule says', (role) => {
  expect(mayReadOffices(officer(role, araria))).toBe(role === 'headquarters' || role === 'administrator');
  expect(mayManageOffices(officer(role, araria))).toBe(role === 'administrator');
});

test.each([{ kind: 'guest' }, { kind: 'system', name: 'clock' }] as const)('$kind is no officer and may nothing here', (actor) => {
  expect([maySettlePlaces(actor, araria), maySurveyPlaces(actor, araria), mayImportPlaces(actor), mayReadOffices(actor), mayManageOffices(actor)]).toEqual([false, false, false, false, false]);
});
