import { expect, test } from 'vitest';
import { placeKeyOf } from '../../geography/index.ts';
import { stationMatchKeys } from './station-match-keys.ts';

const towns = new Set(['Bettiah', 'Hanuman Nagar', 'Araria'].map((town) => placeKeyOf(town)));

test.each([
  ['Araria (Sadar)', 'Araria'],
  ['Araria Mufassil', 'Araria'],
  ['Town Darbhanga', 'Darbhanga'],
  ['Bettiah Nagar', 'Bettiah'],
  ['Hanuman Nagar', 'Hanumannagar'],
])('%s is named like %s', (station, place) => {
  expect(stationMatchKeys([station], towns)).toContain(placeKeyOf(place));
});

test('Nagar is part of the name where what is left is no town', () => {
  expect(stationMatchKeys(['Hanuman Nagar'], towns)).not.toContain(placeKeyOf('Hanuman'));
});
