import { distanceKm, isWithinKm, type GeoPoint } from '../../geography/index.ts';
import type { LocatedStation, Office } from './office.ts';

/** `sure` rests on a decision of the district; `likely` on a name or a short way; `unknown` is only the best there is. */
export const degrees = ['sure', 'likely', 'unknown'] as const;
export type Degree = (typeof degrees)[number];
/** Best evidence first. */
export const suggestionReasons = ['confirmed', 'named-like-place', 'named-like-block', 'nearest'] as const;
export type SuggestionReason = (typeof suggestionReasons)[number];

export interface StationSuggestion {
  readonly office: Office;
  readonly degree: Degree;
  readonly why: SuggestionReason;
  /** Along the ground, when both ends are known; often between centres of pincodes. */
  readonly distanceKm?: number;
}

/** Where something happened, as far as it is known. */
export interface Whereabouts {
  /** The place and what it sounds like; undefined when only a block or a point is known. */
  readonly placeKey: string | undefined;
  readonly blockKey: string | undefined;
  readonly point: GeoPoint | undefined;
  /** The station that the district named for this place. */
  readonly confirmed: LocatedStation | undefined;
}

/**
 * A station of Bihar looks after some 75 km², a circle of 5 km; the known ones are half of all, and coordinates are those of a
 * pincode. Up to here the nearest is likely; beyond it is named, but as unknown.
 */
export const NEAREST_IS_LIKELY_KM = 10;
const NEAREST_SHOWN = 3;

/**
 * Ranks the stations of the district for a place, best evidence first, each station once.
 *
 * NB: no table of station limits is public. Only `confirmed` may decide by itself; everything else is offered to a person.
 */
export function rankStations(where: Whereabouts, stations: readonly LocatedStation[]): StationSuggestion[] {
  const distances = new Map(stations.map((station) => [station.id, where.point === undefined || station.point === undefined ? undefined : distanceKm(where.point, station.point)]));
  const far = (station: LocatedStation) => distances.get(station.id);
  const byDistance = stations.toSorted((a, b) => (far(a) ?? Infinity) - (far(b) ?? Infinity) || a.id - b.id);
  const named = (key: string | undefined) => (key === undefined ? [] : byDistance.filter((station) => station.matchKeys.includes(key)));
  const ranked: [LocatedStation, SuggestionReason][] = [
    ...(where.confirmed === undefined ? [] : [[where.confirmed, 'confirmed'] satisfies [LocatedStation, SuggestionReason]]),
    ...withReason(named(where.placeKey), 'named-like-place'),
    ...withReason(named(where.blockKey), 'named-like-block'),
    ...withReason(byDistance.filter((station) => far(station) !== undefined).slice(0, NEAREST_SHOWN), 'nearest'),
  ];
  const seen = new Set<number>();
  return ranked.flatMap(([station, why]) => {
    if (seen.has(station.id)) return [];
    seen.add(station.id);
    const km = far(station);
    return [{ office: officeOf(station), degree: degreeOf(why, km), why, ...(km === undefined ? {} : { distanceKm: km }) }];
  });
}

/** The degree of the best suggestion without ranking them all: for counting eighty thousand places. `unknown` when there is none. */
export function bestDegree(where: Omit<Whereabouts, 'confirmed'> & { readonly isConfirmed: boolean }, stations: readonly LocatedStation[]): Degree {
  if (where.isConfirmed) return 'sure';
  const { placeKey, blockKey, point } = where;
  const isLikely = stations.some(
    (station) =>
      (placeKey !== undefined && station.matchKeys.includes(placeKey)) ||
      (blockKey !== undefined && station.matchKeys.includes(blockKey)) ||
      (point !== undefined && station.point !== undefined && isWithinKm(NEAREST_IS_LIKELY_KM, point, station.point)),
  );
  return isLikely ? 'likely' : 'unknown';
}

function withReason(stations: readonly LocatedStation[], why: SuggestionReason): [LocatedStation, SuggestionReason][] {
  return stations.map((station) => [station, why]);
}

function degreeOf(why: SuggestionReason, km: number | undefined): Degree {
  if (why === 'confirmed') return 'sure';
  return why !== 'nearest' || (km ?? Infinity) <= NEAREST_IS_LIKELY_KM ? 'likely' : 'unknown';
}

function officeOf({ point: _point, matchKeys: _matchKeys, ...office }: LocatedStation): Office {
  return office;
}
