import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { GeoPoint } from '../../geography/index.ts';

/**
 * From the narrowest to the widest. `district` is the SP's office of a revenue district, `police-district` that of a part of one
 * (Bagaha, Naugachia). NB: circles and sub-divisions are kinds, but no table of them is public: there are none yet.
 */
export const officeKinds = ['station', 'outpost', 'cyber-station', 'circle', 'sub-division', 'district', 'police-district', 'rail-district', 'range', 'headquarters'] as const;
export type OfficeKind = (typeof officeKinds)[number];

export interface Office {
  readonly id: OfficeId;
  readonly kind: OfficeKind;
  /** The bare name, "Narpatganj"; `officeTitle` says what it is. Hindi only where a source gave it. */
  readonly name: Localised;
  /** Revenue district; undefined for offices above a district and for the railway's. */
  readonly districtCode: DistrictCode | undefined;
  /** `unconfirmed`: named by one unverified list only. */
  readonly status: 'confirmed' | 'unconfirmed';
  /** Its own number, if one is known. To show a number to a person use `phoneFor`. */
  readonly phone?: string;
}

/** What choosing a station by place needs to know of it. */
export interface LocatedStation extends Office {
  readonly point: GeoPoint | undefined;
  readonly matchKeys: readonly string[];
}

/** A rung of the ladder above an office, and how well it is known. */
export interface Supervisor extends Office {
  /** No gazette was read for this rung: show it, do not rest a refusal on it. */
  readonly unverified: boolean;
}
