import type { GeoPoint } from './place.ts';

const EARTH_RADIUS_KM = 6371;

/** Distance along the ground in kilometres, on a sphere (error below 0.5 %). */
export function distanceKm(from: GeoPoint, to: GeoPoint): number {
  const lat = radians(to.lat - from.lat);
  const lon = radians(to.lon - from.lon);
  const chord = Math.sin(lat / 2) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** Whether two points are this near, without the whole reckoning where already the parallels lie further apart: for counting thousands. */
export function isWithinKm(km: number, from: GeoPoint, to: GeoPoint): boolean {
  return EARTH_RADIUS_KM * radians(Math.abs(to.lat - from.lat)) <= km && distanceKm(from, to) <= km;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
