import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { mayKeepNcrLists } from './ncr-list.ts';

const station = { id: 1006 as OfficeId, kind: 'station' };
const officer = (role: OfficerRole, officeId: OfficeId): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'si', officeId, districtCode: 188 as DistrictCode });

describe('L11: the lists for the Magistrate', () => {
  it.each(officerRoles)('%s keeps them exactly when in charge of this station', (role) => {
    expect(mayKeepNcrLists(officer(role, station.id), station)).toBe(role === 'sho');
    expect(mayKeepNcrLists(officer(role, 1007 as OfficeId), station)).toBe(false);
    expect(mayKeepNcrLists(officer(role, station.id), { ...station, kind: 'district' })).toBe(false);
    expect(mayKeepNcrLists(officer(role, station.id), undefined)).toBe(false);
  });
  it('are nothing for citizens, guests and the software', () => {
    for (const actor of [{ kind: 'citizen', citizenId: 'c' as CitizenId }, { kind: 'guest' }, { kind: 'system', name: 'clock' }] as const) expect(mayKeepNcrLists(actor, station)).toBe(false);
  });
});
