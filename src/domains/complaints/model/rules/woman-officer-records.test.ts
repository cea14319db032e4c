import { describe, expect, it, test } from 'vitest';
import { anOffence } from '../../../../foundation/law/testing/offence.builder.ts';
import { inOrderOfOffer, isRecordedWithoutWoman, namesListedOffence, recorderFault } from './woman-officer-records.ts';

const heard = { isListed: true, isGivenByVictimWoman: true, isRecorderWoman: false, hasStationWoman: true, reason: '' };
const reason = 'No woman is posted here tonight.';

describe('who may record', () => {
  it('L4: a woman officer, not a man, where the woman herself tells a listed offence', () => {
    expect(recorderFault({ ...heard, isRecorderWoman: true })).toBeUndefined();
    expect(recorderFault(heard)).toBe('recorderId');
  });
  it('L4: anybody where no listed section is named, or somebody else tells it', () => {
    expect(recorderFault({ ...heard, isListed: false })).toBeUndefined();
    expect(recorderFault({ ...heard, isGivenByVictimWoman: false })).toBeUndefined();
  });
  it('L4: nobody before the question was asked', () => {
    expect(recorderFault({ ...heard, isGivenByVictimWoman: undefined })).toBe('givenByVictimWoman');
  });
  it('L4: a reason does not help a station that has a woman officer', () => {
    expect(recorderFault({ ...heard, reason })).toBe('recorderId');
    expect(isRecordedWithoutWoman({ ...heard, reason })).toBe(false);
  });
  it('L4: a station without one goes on with a reason of ten letters, and the office above is told', () => {
    const alone = { ...heard, hasStationWoman: false };
    expect(recorderFault({ ...alone, reason: ' 12345678 9 ' })).toBeUndefined();
    expect(recorderFault({ ...alone, reason: ' 123456789 ' })).toBe('withoutWomanReason');
    expect(isRecordedWithoutWoman({ ...alone, reason })).toBe(true);
    expect(isRecordedWithoutWoman({ ...alone, reason, isRecorderWoman: true })).toBe(false);
  });
});

test.each([
  ['63', false], ['64', true], ['71', true], ['72', false], ['74(1)', true], ['79', true], ['80', false], ['124', true],
])('L4: BNS %s typed by the officer is on the list: %s', (provision, isListed) => {
  expect(namesListedOffence({ offences: [], sections: [{ act: 'B.N.S.', provision }] })).toBe(isListed);
});

test('L4: the tables name the list, but not for what is not in force', () => {
  expect(namesListedOffence({ offences: [anOffence({ womanRecorder: true })], sections: [] })).toBe(true);
  expect(namesListedOffence({ offences: [anOffence({ womanRecorder: true, inForce: false })], sections: [] })).toBe(false);
});

test('L4: women officers are offered from the women\'s station, the circle, the district, then other stations', () => {
  const women = [
    { officeKind: 'station', officeName: { en: 'Palasi', hi: 'पलासी' } },
    { officeKind: 'district', officeName: { en: 'Araria', hi: 'अररिया' } },
    { officeKind: 'circle', officeName: { en: 'Forbesganj', hi: undefined } },
    { officeKind: 'station', officeName: { en: 'Mahila Thana', hi: undefined } },
  ] as const;
  expect(inOrderOfOffer(women).map((woman) => woman.officeName.en)).toEqual(['Mahila Thana', 'Forbesganj', 'Araria', 'Palasi']);
});
