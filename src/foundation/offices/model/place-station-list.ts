import { placeKeyOf, type Place } from '../../geography/index.ts';
import type { LocatedStation } from './office.ts';

export const placeListColumns = ['district', 'place', 'pincode', 'station'] as const;

/** One row of a district's list: which place belongs to which station. */
export interface ListedPlace extends Readonly<Record<(typeof placeListColumns)[number], string>> {
  /** The line of the text; the header is line 1, and empty lines count. */
  readonly row: number;
}

export type ListFault = 'unknown-district' | 'not-your-district' | 'unknown-place' | 'several-places' | 'unknown-station' | 'several-stations' | 'place-repeated';

export interface RejectedPlace extends ListedPlace {
  readonly fault: ListFault;
}

/**
 * The one place of this name in the district. A name that a post office and a school share means the post office;
 * two villages of one name need their pincode.
 */
export function placeOfName(listed: ListedPlace, places: readonly Place[]): Place | Extract<ListFault, 'unknown-place' | 'several-places'> {
  const here = listed.pincode === '' ? places : places.filter((place) => place.pincode === listed.pincode);
  const settlements = here.filter((place) => place.kind !== 'polling-building');
  const meant = settlements.length > 0 ? settlements : here;
  const [only] = meant;
  if (only === undefined) return 'unknown-place';
  return meant.length === 1 ? only : 'several-places';
}

/** The one station of this name in the district, by its whole name first. */
export function stationOfName(name: string, stations: readonly LocatedStation[]): LocatedStation | Extract<ListFault, 'unknown-station' | 'several-stations'> {
  const key = placeKeyOf(name);
  const exact = stations.filter((station) => placeKeyOf(station.name.en) === key || (station.name.hi !== undefined && placeKeyOf(station.name.hi) === key));
  const meant = exact.length > 0 ? exact : stations.filter((station) => station.matchKeys.includes(key));
  const [only] = meant;
  if (only === undefined) return 'unknown-station';
  return meant.length === 1 ? only : 'several-stations';
}
