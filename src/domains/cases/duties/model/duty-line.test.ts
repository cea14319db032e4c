import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../kernel/instant.ts';
import { faultsOfDeed, type TypedDeed } from './duty-line.ts';

const moments = {
  receivedAt: instantOf('2026-11-24T08:00:00+05:30'),
  registeredAt: instantOf('2026-11-24T10:00:30+05:30'),
  now: instantOf('2026-11-25T10:00:00+05:30'),
  isCorrection: false,
};
const told: TypedDeed = { deed: 'committee-told', addressee: 'CWC Araria', letterNumber: '12/26', way: 'letter', reportKind: undefined, doneAt: instantOf('2026-11-24T12:00:00+05:30'), reason: '', isFamilyTold: false };
const sent: TypedDeed = { ...told, deed: 'police-report-sent', way: undefined, reportKind: 'charge-sheet' };

describe('what is missing in a deed', () => {
  it('nothing, when to whom, when, how and by which number are there', () => {
    expect(faultsOfDeed(told, moments)).toEqual({});
    expect(faultsOfDeed(sent, moments)).toEqual({});
  });
  it('each part by its own field', () => {
    const nothing = { addressee: ' ', letterNumber: '', way: undefined, reportKind: undefined, doneAt: undefined, reason: '', isFamilyTold: false } as const;
    expect(faultsOfDeed({ ...nothing, deed: 'committee-told' }, moments)).toEqual({ addressee: 'deedAddressee', 'done-day': 'deedMoment', way: 'deedWay', letterNumber: 'deedNumber' });
    expect(faultsOfDeed({ ...nothing, deed: 'police-report-sent' }, moments)).toEqual({ addressee: 'deedAddressee', 'done-day': 'deedMoment', reportKind: 'reportKind', letterNumber: 'deedNumber' });
  });
  it('C2: an authority is told from the receipt on, a report is sent from the minute of the FIR on, and neither ahead of time', () => {
    const at = (deed: TypedDeed, iso: string) => faultsOfDeed({ ...deed, doneAt: instantOf(iso) }, moments)['done-day'];
    expect(at(told, '2026-11-24T07:59:00+05:30')).toBe('deedTooEarly');
    expect(at(told, '2026-11-24T08:00:00+05:30')).toBeUndefined();
    expect(at(sent, '2026-11-24T09:59:00+05:30')).toBe('dispatchBeforeFir');
    expect(at(sent, '2026-11-24T10:00:00+05:30')).toBeUndefined();
    for (const deed of [told, sent]) {
      expect(at(deed, '2026-11-25T10:00:00+05:30')).toBeUndefined();
      expect(at(deed, '2026-11-25T10:01:00+05:30')).toBe('dispatchAhead');
    }
  });
  it('5.6: of a child that was found only the moment, and that the family heard it first', () => {
    const found: TypedDeed = { ...told, deed: 'child-found', addressee: '', letterNumber: '', way: undefined };
    expect(faultsOfDeed(found, moments)).toEqual({ family: 'familyFirst' });
    expect(faultsOfDeed({ ...found, isFamilyTold: true }, moments)).toEqual({});
    expect(faultsOfDeed({ ...told, deed: 'child-handed-over', way: undefined }, moments)).toEqual({});
  });
  it('a correction says why', () => {
    const again = { ...moments, isCorrection: true };
    expect(faultsOfDeed({ ...sent, reason: 'ग़लत' }, again)).toEqual({ reason: 'reason' });
    expect(faultsOfDeed({ ...sent, reason: 'नंबर ग़लत लिखा था।' }, again)).toEqual({});
  });
});
