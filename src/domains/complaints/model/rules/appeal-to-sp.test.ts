import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../../kernel/instant.ts';
import { mayAppealToSp } from './appeal-to-sp.ts';

const filedAt = instantOf('2026-11-01T15:00:00+05:30');
const refused = { deskState: 'closed', filedAt, refusedAt: instantOf('2026-11-05T09:00:00+05:30') } as const;
const ignored = { deskState: 'received', filedAt, refusedAt: undefined } as const;

describe('L10: the appeal to the SP', () => {
  it('L10: is open at once after a refusal, until 24:00 of the thirtieth day', () => {
    expect(mayAppealToSp(refused, instantOf('2026-11-05T09:00:00+05:30'))).toBe(true);
    expect(mayAppealToSp(refused, instantOf('2026-12-05T23:59:59+05:30'))).toBe(true);
    expect(mayAppealToSp(refused, instantOf('2026-12-06T00:00:00+05:30'))).toBe(false);
  });
  it('L10: opens by silence at 24:00 of the seventh day, not a second before', () => {
    expect(mayAppealToSp(ignored, instantOf('2026-11-08T23:59:59+05:30'))).toBe(false);
    expect(mayAppealToSp(ignored, instantOf('2026-11-09T00:00:00+05:30'))).toBe(true);
  });
  it('L10: opens with the end of the clock that was started, whatever the days are today', () => {
    const silentUntil = instantOf('2026-11-07T00:00:00+05:30');
    expect(mayAppealToSp({ ...ignored, silentUntil }, instantOf('2026-11-06T23:59:59+05:30'))).toBe(false);
    expect(mayAppealToSp({ ...ignored, silentUntil }, silentUntil)).toBe(true);
  });
  it('L10: has nothing to say once the FIR is there', () => {
    expect(mayAppealToSp({ ...refused, deskState: 'fir-registered' }, instantOf('2026-11-06T09:00:00+05:30'))).toBe(false);
  });
});
