import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import type { LocatedStation } from './office.ts';
import { bestDegree, NEAREST_IS_LIKELY_KM, rankStations } from './station-suggestion.ts';

const station = (id: number, over: Partial<LocatedStation> = {}): LocatedStation => ({
  id: id as OfficeId,
  kind: 'station',
  name: { en: `S${id}`, hi: undefined },
  districtCode: 188 as DistrictCode,
  status: 'confirmed',
  point: undefined,
  matchKeys: [`s${id}`],
  ...over,
});
const nowhere = { placeKey: undefined, blockKey: undefined, point: undefined, confirmed: undefined };
/** One degree of latitude is 111.19 km on the sphere used. */
const KM_PER_DEGREE = 111.195;
const at = (km: number) => ({ lat: 26 + km / KM_PER_DEGREE, lon: 87 });

test('what the district confirmed comes first and is sure, even from another district', () => {
  const confirmed = station(9);
  const [first] = rankStations({ ...nowhere, placeKey: 's1', confirmed }, [station(1), station(2)]);
  expect(first).toMatchObject({ office: { id: 9 }, degree: 'sure', why: 'confirmed' });
});

test('a station named like the place goes before one named like the block, and both before the nearest', () => {
  const stations = [station(1, { point: at(1) }), station(2), station(3)];
  const ranked = rankStations({ ...nowhere, placeKey: 's3', blockKey: 's2', point: at(0) }, stations);
  expect(ranked.map(({ office, why }) => [office.id, why])).toEqual([[3, 'named-like-place'], [2, 'named-like-block'], [1, 'nearest']]);
});

test('the nearest station is likely up to ten kilometres and unknown beyond', () => {
  const within = rankStations({ ...nowhere, point: at(0) }, [station(1, { point: at(NEAREST_IS_LIKELY_KM - 0.01) })]);
  const beyond = rankStations({ ...nowhere, point: at(0) }, [station(1, { point: at(NEAREST_IS_LIKELY_KM + 0.01) })]);
  expect([within[0]?.degree, beyond[0]?.degree]).toEqual(['likely', 'unknown']);
});

test('a station is suggested once, and nothing internal leaves with it', () => {
  const ranked = rankStations({ ...nowhere, placeKey: 's1', blockKey: 's1', point: at(0) }, [station(1, { point: at(0) })]);
  expect(ranked).toEqual([{ office: { id: 1, kind: 'station', name: { en: 'S1', hi: undefined }, districtCode: 188, status: 'confirmed' }, degree: 'likely', why: 'named-like-place', distanceKm: 0 }]);
});

test('nothing known suggests nothing', () => {
  expect(rankStations(nowhere, [station(1)])).toEqual([]);
});

const anyKey = fc.constantFrom(undefined, 's1', 's2', 's7');
const anyPoint = fc.option(fc.double({ min: 0, max: 60, noNaN: true }).map(at), { nil: undefined });

const anyCase = fc.record({ placeKey: anyKey, blockKey: anyKey, point: anyPoint, points: fc.array(anyPoint, { maxLength: 4 }), isConfirmed: fc.boolean() });

test('counting places and ranking stations judge alike', () => {
  fc.assert(
    fc.property(anyCase, ({ placeKey, blockKey, point, points, isConfirmed }) => {
      const stations = points.map((one, index) => station(index + 1, { point: one }));
      const ranked = rankStations({ placeKey, blockKey, point, confirmed: isConfirmed ? station(99) : undefined }, stations);
      expect(bestDegree({ placeKey, blockKey, point, isConfirmed }, stations)).toBe(ranked[0]?.degree ?? 'unknown');
    }),
  );
});
