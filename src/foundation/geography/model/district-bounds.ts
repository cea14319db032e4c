import { z } from 'zod';
import type { GeoPoint } from './place.ts';

/** The smallest rectangle around a district, in degrees. */
export interface Bounds {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** The outlines are rounded and of 2011, and a river moves: this much (about 5 km) outside still counts as inside. */
const TOLERANCE_DEGREES = 0.05;

/** Rectangle of each district, by its code, from the outline file (GeoJSON). */
export function boundsOfOutlines(geojson: unknown): Map<number, Bounds> {
  return new Map(
    Outlines.parse(geojson).features.map(({ properties, geometry }) => {
      const points = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
      const lons = points.map(([lon]) => lon);
      const lats = points.map(([, lat]) => lat);
      return [properties.lgd_code, { south: Math.min(...lats), north: Math.max(...lats), west: Math.min(...lons), east: Math.max(...lons) }];
    }),
  );
}

export function isWithin(bounds: Bounds, point: GeoPoint): boolean {
  return (
    point.lat >= bounds.south - TOLERANCE_DEGREES &&
    point.lat <= bounds.north + TOLERANCE_DEGREES &&
    point.lon >= bounds.west - TOLERANCE_DEGREES &&
    point.lon <= bounds.east + TOLERANCE_DEGREES
  );
}

const Ring = z.array(z.tuple([z.number(), z.number()]));

const Outlines = z.object({
  features: z.array(
    z.object({
      properties: z.object({ lgd_code: z.coerce.number().int() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
      ]),
    }),
  ),
});
