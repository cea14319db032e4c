import { describe, expect, it } from 'vitest';
import type { OfficeId } from '../../../kernel/id.ts';
import { istDate } from '../../../kernel/instant.ts';
import { officeKinds } from './office.ts';
import { maySupervise, withRung, type Rung } from './ladder.ts';

const rung = (supervisorId: number, from: string | undefined, to: string | undefined): Rung => ({ supervisorId: supervisorId as OfficeId, from: from === undefined ? undefined : istDate(from), to: to === undefined ? undefined : istDate(to), source: 'order', unverified: false });
const added = (rungs: readonly Rung[], supervisorId: number, from: string, to?: string): [number, string | undefined, string | undefined][] =>
  withRung(rungs, { ...rung(supervisorId, from, to), from: istDate(from) }).map((one) => [one.supervisorId, one.from, one.to]);

describe('a new rung of the ladder', () => {
  it('ends the one before on its own first day, not a day sooner or later', () => {
    expect(added([rung(101, undefined, undefined)], 102, '2026-12-01')).toEqual([[101, undefined, '2026-12-01'], [102, '2026-12-01', undefined]]);
  });
  it('with an end gives the days behind it back to the one before', () => {
    expect(added([rung(101, undefined, undefined)], 102, '2026-12-01', '2026-12-31')).toEqual([[101, undefined, '2026-12-01'], [102, '2026-12-01', '2026-12-31'], [101, '2026-12-31', undefined]]);
  });
  it('replaces what lies within it, and leaves alone what ended before or begins behind it', () => {
    const rungs = [rung(101, undefined, '2026-01-01'), rung(102, '2026-12-05', '2026-12-10'), rung(103, '2027-01-01', undefined)];
    expect(added(rungs, 104, '2026-12-01', '2027-01-01')).toEqual([[101, undefined, '2026-01-01'], [104, '2026-12-01', '2027-01-01'], [103, '2027-01-01', undefined]]);
  });
  it('on the first day of another takes its place whole', () => {
    expect(added([rung(101, '2026-12-01', undefined)], 102, '2026-12-01')).toEqual([[102, '2026-12-01', undefined]]);
  });
  it('never leaves two supervisors for one day', () => {
    const days = ['2026-11-30', '2026-12-01', '2026-12-15', '2026-12-31', '2027-01-01'];
    const before = [rung(101, undefined, '2026-12-15'), rung(102, '2026-12-15', undefined)];
    for (const from of days) for (const to of [undefined, ...days.filter((day) => day > from)]) {
      const ladder = withRung(before, { ...rung(103, from, to), from: istDate(from) });
      for (const day of days) expect(ladder.filter((one) => (one.from === undefined || one.from <= day) && (one.to === undefined || day < one.to)), `${from}–${to} on ${day}`).toHaveLength(1);
    }
  });
});

it('an office is supervised by a wider one only', () => {
  for (const [at, kind] of officeKinds.entries()) for (const [other, supervisor] of officeKinds.entries()) expect(maySupervise(supervisor, kind), `${supervisor} over ${kind}`).toBe(other > at);
});
