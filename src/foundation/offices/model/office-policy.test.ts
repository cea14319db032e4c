import { expect, test } from 'vitest';
import { officerRoles, type Actor, type OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { maySettlePlaces } from './office-policy.ts';

const araria = 188 as DistrictCode;
const patna = 212 as DistrictCode;
const officer = (role: OfficerActor['role'], districtCode: DistrictCode | undefined): Actor => ({ kind: 'officer', officerId: '0' as OfficerId, role, rank: 'si', officeId: 1001 as OfficeId, districtCode });

/** Written from the rule, not from the code: the desk of a station does not decide limits, nor does who keeps the machines. */
const own = ['duty-officer', 'investigating-officer', 'sho', 'circle-inspector', 'sdpo', 'sp'];
const everywhere = ['dig', 'headquarters'];

test.each(officerRoles)('%s settles places exactly as far as the rule says', (role) => {
  expect(maySettlePlaces(officer(role, araria), araria)).toBe(own.includes(role) || everywhere.includes(role));
  expect(maySettlePlaces(officer(role, patna), araria)).toBe(everywhere.includes(role));
  expect(maySettlePlaces(officer(role, undefined), araria)).toBe(everywhere.includes(role));
});

test('nobody but an officer settles places', () => {
  expect(maySettlePlaces({ kind: 'guest' }, araria)).toBe(false);
  expect(maySettlePlaces({ kind: 'system', name: 'clock' }, araria)).toBe(false);
});
