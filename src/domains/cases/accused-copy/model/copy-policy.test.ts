import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import { copiesVisibleTo, copyActs, hasCopies, mayDoWithCopy, type CopyAct } from './copy-policy.ts';

const station = { officeId: 1006 as OfficeId, districtCode: 188 as DistrictCode };
const above = 19 as OfficeId;
const application = { ...station, aboutOfficeId: undefined, aboveOfficeId: undefined };
const places = {
  'own station': station,
  'same district': { officeId: 10 as OfficeId, districtCode: 188 as DistrictCode },
  'other district': { officeId: 11 as OfficeId, districtCode: 212 as DistrictCode },
  'no district': { officeId: 3 as OfficeId, districtCode: undefined },
  'office above': { officeId: above, districtCode: undefined },
} as const;
type Place = keyof typeof places;

/** Written down from L18 and the roles of a station, not from the code. */
const atOwnStation: Readonly<Record<CopyAct, readonly OfficerRole[]>> = {
  apply: [],
  take: ['help-desk', 'duty-officer', 'sho'],
  read: ['help-desk', 'duty-officer', 'sho'],
  answer: ['sho'],
};
const inDistrict: Readonly<Record<CopyAct, readonly OfficerRole[]>> = { apply: [], take: [], read: ['sdpo', 'sp'], answer: ['sp'] };

/** Lifecycles 5.1: whoever took a complaint about the police does what the SP would do. */
const inOfficeAbove: Readonly<Record<CopyAct, readonly OfficerRole[]>> = { apply: [], take: [], read: ['dig', 'headquarters'], answer: ['dig', 'headquarters'] };

const officer = (role: OfficerRole, place: Place): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'si', ...places[place] });

describe('applications for the accused person’s copy', () => {
  const cases = copyActs.flatMap((action) => officerRoles.flatMap((role) => (Object.keys(places) as Place[]).map((place) => ({ action, role, place }))));
  it.each(cases)('$role, $place: $action', ({ action, role, place }) => {
    const expected = (place === 'own station' && atOwnStation[action].includes(role)) || ((place === 'own station' || place === 'same district') && inDistrict[action].includes(role));
    expect(mayDoWithCopy(officer(role, place), action, application)).toBe(expected);
  });
  it.each(cases)('$role, $place, of an FIR about the police: $action', ({ action, role, place }) => {
    const ordinary = mayDoWithCopy(officer(role, place), action, application);
    const isAbove = place === 'office above' && inOfficeAbove[action].includes(role);
    expect(mayDoWithCopy(officer(role, place), action, { ...application, aboveOfficeId: above }), 'taken by the office above').toBe(ordinary || isAbove);
    const complainedOf = { ...application, aboutOfficeId: places[place].officeId, aboveOfficeId: above };
    expect(mayDoWithCopy(officer(role, place), action, complainedOf), 'about the officer’s own office').toBe(false);
  });
  it('citizens apply, and do nothing else; a guest confirms a number first', () => {
    for (const action of copyActs) {
      expect(mayDoWithCopy({ kind: 'citizen', citizenId: 'c' as CitizenId }, action, application)).toBe(action === 'apply');
      for (const actor of [{ kind: 'guest' }, { kind: 'system', name: 'clock' }] as const) expect(mayDoWithCopy(actor, action, application)).toBe(false);
    }
  });
  it('a list holds exactly what may be read', () => {
    for (const role of officerRoles) {
      const { scope } = copiesVisibleTo(officer(role, 'own station'));
      expect(scope, role).toBe(atOwnStation.read.includes(role) ? 'office' : inDistrict.read.includes(role) ? 'district' : inOfficeAbove.read.includes(role) ? 'office-above' : 'nothing');
      expect(hasCopies(officer(role, 'own station'))).toBe(scope !== 'nothing');
    }
    expect(copiesVisibleTo(officer('sp', 'no district')).scope).toBe('nothing');
    expect(hasCopies({ kind: 'citizen', citizenId: 'c' as CitizenId })).toBe(false);
  });
});
