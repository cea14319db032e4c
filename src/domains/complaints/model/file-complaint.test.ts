import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { Mobile, occurrenceOf, PersonName, untilNow } from './file-complaint.ts';

describe('occurrenceOf', () => {
  it('is one minute when the hour is known, the whole day in India when not', () => {
    expect(occurrenceOf('2026-11-23', '18:30')).toEqual({ from: instantOf('2026-11-23T13:00:00Z'), to: instantOf('2026-11-23T13:00:00Z') });
    expect(occurrenceOf('2026-11-23', null)).toEqual({ from: instantOf('2026-11-22T18:30:00Z'), to: instantOf('2026-11-23T18:29:00Z') });
  });
  it('is undefined for a day or an hour that does not exist', () => {
    for (const [day, time] of [['2026-02-30', null], ['2026-11-23', '24:00'], ['2026-11-23', '7:5'], ['', null]] as const) expect(occurrenceOf(day, time)).toBeUndefined();
  });
});

describe('untilNow', () => {
  const now = instantOf('2026-11-24T10:00:00+05:30');
  it('refuses the next minute and takes the present one', () => {
    expect(untilNow({ from: instantOf('2026-11-24T10:01:00+05:30'), to: instantOf('2026-11-24T10:01:00+05:30') }, now)).toBeUndefined();
    expect(untilNow({ from: now, to: now }, now)).toEqual({ from: now, to: now });
  });
  it('ends today at the present', () => {
    const today = { from: instantOf('2026-11-24T00:00:00+05:30'), to: instantOf('2026-11-24T23:59:00+05:30') };
    expect(untilNow(today, now)).toEqual({ from: today.from, to: now });
  });
});

it('a name may be one word in any script, not a number', () => {
  for (const name of ['राम', 'Md. Irfan', 'सीता देवी']) expect(PersonName.safeParse(name).success).toBe(true);
  for (const name of ['', 'x', '12345', '   ']) expect(PersonName.safeParse(name).success).toBe(false);
});

it('a mobile number has ten digits and begins with 6 to 9', () => {
  for (const mobile of ['6000000000', '9999999999']) expect(Mobile.safeParse(mobile).success).toBe(true);
  for (const mobile of ['5999999999', '999999999', '99999999999', '+919999999999', 'abcdefghij']) expect(Mobile.safeParse(mobile).success).toBe(false);
});
