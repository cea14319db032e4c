import { expect, test } from 'vitest';
import { settlePlaces, type Settling, type SourcePlace } from './place-sources.ts';

const settling = (): Settling => ({
  districtOf: (name) => (name === 'Araria' ? 188 : undefined),
  blockOf: (_district, name) => (name === 'Palasi' ? 1630 : undefined),
  boundsOf: () => ({ south: 26, north: 26.6, west: 87, east: 87.7 }),
  trustedTaluks: new Set([188]),
  seen: new Set(),
});
const place = (over: Partial<SourcePlace>): SourcePlace => ({
  kind: 'post-office',
  name: 'Kalyanpur',
  nameHi: undefined,
  district: 'Araria',
  taluk: 'Palasi',
  pincode: '854333',
  point: { lat: 26.2, lon: 87.4 },
  around: undefined,
  sourceKey: 'a',
  ...over,
});

test('a place gets the district and the block that its source names', () => {
  expect(settlePlaces([place({})], settling()).taken).toEqual([expect.objectContaining({ districtCode: 188, blockCode: 1630, point: { lat: 26.2, lon: 87.4 } })]);
});

test('a place without letters, of an unknown district, or named before is rejected with its reason', () => {
  const { taken, rejected } = settlePlaces([place({}), place({ name: '—', sourceKey: 'b' }), place({ district: 'Ballia', sourceKey: 'c' }), place({})], settling());
  expect(taken).toHaveLength(1);
  expect(rejected).toEqual({ 'no-name': 1, 'unknown-district': 1, 'named-before': 1 });
});

test('a point just outside its district stays, one farther out is dropped and the place stays', () => {
  const { taken, mended } = settlePlaces([place({ point: { lat: 26.64, lon: 87.4 } }), place({ point: { lat: 26.66, lon: 87.4 }, sourceKey: 'b' })], settling());
  expect(taken.map((one) => one.point)).toEqual([{ lat: 26.64, lon: 87.4 }, undefined]);
  expect(mended).toEqual({ 'point-outside-district': 1 });
});

test('a taluk gives no block where it names none, or where the column is not trusted', () => {
  const known = settling();
  expect(settlePlaces([place({ taluk: 'Sadar' })], known)).toMatchObject({ taken: [{ blockCode: undefined }], mended: { 'taluk-no-block': 1 } });
  expect(settlePlaces([place({ sourceKey: 'b' })], { ...known, trustedTaluks: new Set() })).toMatchObject({ taken: [{ blockCode: undefined }], mended: { 'taluk-not-trusted': 1 } });
});
