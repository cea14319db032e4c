import { expect, it } from 'vitest';
import { instantOf } from '../../../../kernel/instant.ts';
import { dispatchFault } from './dispatch.ts';

const registeredAt = instantOf('2026-11-24T10:30:40+05:30');
const now = instantOf('2026-11-24T12:00:00+05:30');

it.each([
  ['10:29', 'dispatchBeforeFir'],
  ['10:30', undefined],
  ['12:00', undefined],
  ['12:01', 'dispatchAhead'],
])('C2: an FIR of 10:30 went to the Magistrate at %s, written down at 12:00: %s', (time, fault) => {
  expect(dispatchFault({ dispatchedAt: instantOf(`2026-11-24T${time}:00+05:30`), registeredAt, now })).toBe(fault);
});
