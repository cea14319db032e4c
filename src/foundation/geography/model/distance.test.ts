import { describe, expect, test } from 'vitest';
import { distanceKm, isWithinKm } from './distance.ts';

const patna = { lat: 25.6093, lon: 85.1376 };
/** A degree of latitude is 111.19 km on a sphere of 6,371 km. */
const north = (km: number) => ({ ...patna, lat: patna.lat + km / 111.1949 });

describe('the distance of two points', () => {
  test('is that along the ground: Patna to Gaya, some 91 km as the crow flies', () => {
    expect(distanceKm(patna, { lat: 24.7955, lon: 84.9994 })).toBeCloseTo(91.5, 0);
  });
  test('is within a limit up to the limit, to every side', () => {
    expect([9.99, 10.01].map((km) => isWithinKm(10, patna, north(km)))).toEqual([true, false]);
    for (let lat = -0.12; lat <= 0.12; lat += 0.02) {
      for (let lon = -0.12; lon <= 0.12; lon += 0.02) {
        const there = { lat: patna.lat + lat, lon: patna.lon + lon };
        expect(isWithinKm(10, patna, there), JSON.stringify(there)).toBe(distanceKm(patna, there) <= 10);
      }
    }
  });
});
