import { expect, it } from 'vitest';
import { istDate } from '../../../kernel/instant.ts';
import { ranks } from '../../../kernel/rank.ts';
import { isDepartureDay, isLeaveSpan, mayFillRole } from './departure.ts';

it('a departure is entered for today or the seven days to come: C28, nothing is back-dated', () => {
  const today = istDate('2026-11-24');
  const days = ['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-02'].map(istDate);
  expect(days.map((day) => isDepartureDay(day, today))).toEqual([false, true, true, false]);
});

it('a leave lasts from one day to two years', () => {
  const from = istDate('2026-11-24');
  const lastDays = ['2026-11-23', '2026-11-24', '2028-11-22', '2028-11-23'].map(istDate);
  expect(lastDays.map((lastDay) => isLeaveSpan({ from, lastDay }))).toEqual([false, true, true, false]);
});

it('whoever stands in for the officer in charge is above a constable (BNSS s.2(1))', () => {
  expect(ranks.filter((rank) => !mayFillRole(rank))).toEqual(['constable']);
});
