import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../kernel/instant.ts';
import { placeText, readPlace, type QueuePlace } from './queue-place.ts';

const place: QueuePlace = { isGrave: true, dueAt: instantOf('2026-11-25T10:00:00.123+05:30'), filedAt: instantOf('2026-11-24T10:00:00+05:30'), id: '0193f3a0-0000-7000-8000-000000000001' };

describe('a place in the queue', () => {
  it('comes back from an address as it went, with a clock and without', () => {
    for (const one of [place, { ...place, isGrave: false, dueAt: undefined }]) expect(readPlace(placeText(one))).toEqual(one);
  });
  it('is nothing where somebody changed the address', () => {
    for (const text of [undefined, '', 'x', placeText(place).replace('g', 'x'), `${placeText(place)}0`, "n_1_1_'; drop table"]) expect(readPlace(text)).toBeUndefined();
  });
});
