import { describe, expect, it } from 'vitest';
import { officerRoles, type Actor, type OfficerRole } from '../../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import { diaryActions, diaryVisibleTo, mayDoInDiary, type DiaryAction } from './diary-policy.ts';

const station = 1006 as OfficeId;
const officer = (role: OfficerRole, officeId: OfficeId): Actor => ({ kind: 'officer', officerId: 'o' as OfficerId, role, rank: 'si', officeId, districtCode: 188 as DistrictCode });

/** From the work of a station: its officers keep the diary, those in charge of it give it out. */
const atOwnStation: Readonly<Record<DiaryAction, readonly OfficerRole[]>> = {
  read: ['duty-officer', 'investigating-officer', 'sho'],
  enter: ['duty-officer', 'investigating-officer', 'sho'],
  correct: ['duty-officer', 'investigating-officer', 'sho'],
  print: ['duty-officer', 'sho'],
};

describe('permissions in the General Diary', () => {
  const cases = diaryActions.flatMap((action) => officerRoles.flatMap((role) => (['own station', 'another'] as const).map((relation) => ({ action, role, relation }))));
  it.each(cases)('$role, $relation: $action', ({ action, role, relation }) => {
    const actor = officer(role, relation === 'own station' ? station : (1007 as OfficeId));
    expect(mayDoInDiary(actor, action, station)).toBe(relation === 'own station' && atOwnStation[action].includes(role));
  });
  it('a list holds exactly what may be read', () => {
    for (const role of officerRoles) expect(diaryVisibleTo(officer(role, station)).scope, role).toBe(atOwnStation.read.includes(role) ? 'office' : 'nothing');
  });
  it('is for officers only', () => {
    const others: readonly Actor[] = [{ kind: 'guest' }, { kind: 'citizen', citizenId: 'c' as CitizenId }, { kind: 'system', name: 'clock' }];
    for (const actor of others) {
      expect(diaryVisibleTo(actor).scope).toBe('nothing');
      for (const action of diaryActions) expect(mayDoInDiary(actor, action, station)).toBe(false);
    }
  });
});
