import type { GeoPoint, PlaceKind } from './place.ts';
import { isWithin, type Bounds } from './district-bounds.ts';
import { countReason } from './load-counts.ts';

/** A place as a source file names it, before it is known where it belongs. */
export interface SourcePlace {
  readonly kind: PlaceKind;
  readonly name: string;
  /** Set when the source writes it in Hindi. */
  readonly nameHi: string | undefined;
  readonly district: string;
  /** Taluk or sub-district: compared with the blocks of the district. */
  readonly taluk: string | undefined;
  readonly pincode: string | undefined;
  readonly point: GeoPoint | undefined;
  /** What else people call this neighbourhood: an assembly constituency. */
  readonly around: string | undefined;
  /** Names the row for ever. */
  readonly sourceKey: string;
}

export interface SettledPlace extends SourcePlace {
  readonly districtCode: number;
  readonly blockCode: number | undefined;
}

export interface Settling {
  readonly districtOf: (name: string) => number | undefined;
  readonly blockOf: (districtCode: number, name: string) => number | undefined;
  readonly boundsOf: (districtCode: number) => Bounds | undefined;
  /** Districts where a taluk is a block. */
  readonly trustedTaluks: ReadonlySet<number>;
  /** Source keys taken before, from this file and the ones before it; grows. */
  readonly seen: Set<string>;
}

export interface SettledFile {
  readonly taken: readonly SettledPlace[];
  readonly rejected: Readonly<Record<string, number>>;
  readonly mended: Readonly<Record<string, number>>;
}

/**
 * Gives the places of one file their district and block, and leaves out what cannot be used.
 *
 * Rejected: no name, unknown district, named before. Mended: a point outside its district is dropped, the place stays; a taluk that
 * is no block of the district, or in a district where the column is not trusted, gives no block. Nothing is guessed.
 */
export function settlePlaces(places: readonly SourcePlace[], settling: Settling): SettledFile {
  const taken: SettledPlace[] = [];
  const rejected: Record<string, number> = {};
  const mended: Record<string, number> = {};
  for (const place of places) {
    const districtCode = settling.districtOf(place.district);
    if (!/\p{L}/u.test(place.name)) countReason(rejected, 'no-name');
    else if (districtCode === undefined) countReason(rejected, 'unknown-district');
    else if (settling.seen.has(place.sourceKey)) countReason(rejected, 'named-before');
    else {
      settling.seen.add(place.sourceKey);
      taken.push({ ...place, districtCode, ...mend(place, { districtCode, settling, mended }) });
    }
  }
  return { taken, rejected, mended };
}

function mend(place: SourcePlace, { districtCode, settling, mended }: { districtCode: number; settling: Settling; mended: Record<string, number> }): Pick<SettledPlace, 'blockCode' | 'point'> {
  const isTrusted = settling.trustedTaluks.has(districtCode);
  const blockCode = isTrusted && place.taluk !== undefined ? settling.blockOf(districtCode, place.taluk) : undefined;
  if (place.taluk !== undefined && blockCode === undefined) countReason(mended, isTrusted ? 'taluk-no-block' : 'taluk-not-trusted');
  const bounds = settling.boundsOf(districtCode);
  const isOutside = place.point !== undefined && bounds !== undefined && !isWithin(bounds, place.point);
  if (isOutside) countReason(mended, 'point-outside-district');
  return { blockCode, point: isOutside ? undefined : place.point };
}
