import type { Brand } from '../../../kernel/brand.ts';
import type { DistrictCode } from '../../../kernel/id.ts';
import type { Localised } from '../../../kernel/text.ts';

/** Block code of the Local Government Directory (1624 = Araria block). */
export type BlockCode = Brand<number, 'BlockCode'>;
/** A place of the search table; stable across loads. */
export type PlaceId = Brand<number, 'PlaceId'>;

export interface District {
  readonly code: DistrictCode;
  readonly name: Localised;
}

export interface Block {
  readonly code: BlockCode;
  readonly name: Localised;
}

/** From the widest to the narrowest; equal matches are shown in this order. */
export const placeKinds = ['district', 'block', 'post-office', 'place', 'polling-building'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export interface Place {
  readonly id: PlaceId;
  /** What the ledger calls it. */
  readonly recordId: string;
  readonly kind: PlaceKind;
  /** As the source writes it; Hindi only where a source gave one, never a transliteration. */
  readonly name: Localised;
  /** How the name sounds, without spaces: what names of stations and blocks are compared with. */
  readonly key: string;
  readonly districtCode: DistrictCode;
  readonly blockCode: BlockCode | undefined;
  readonly pincode: string | undefined;
  /** Often the centre of a pincode, not the building. */
  readonly point: GeoPoint | undefined;
}

/** Degrees, WGS 84. */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

export interface FoundPlace extends Place {
  /** `exact`: the whole text is its name. `words`: every word was found in or around it. `loose`: the best that is left. */
  readonly match: 'exact' | 'words' | 'loose';
}

export interface NearPlace extends Place {
  readonly distanceKm: number;
}
