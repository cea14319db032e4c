import type { DistrictCode } from '../../../kernel/id.ts';
import type { BlockCode, Place, PlaceId, PlaceKind } from '../model/place.ts';

export const placeColumns = ['id', 'record_id', 'kind', 'name_en', 'name_hi', 'key', 'district_code', 'block_code', 'pincode', 'lat', 'lon'] as const;

export interface PlaceRow {
  readonly id: number;
  readonly record_id: string;
  readonly kind: string;
  readonly name_en: string;
  readonly name_hi: string | null;
  readonly key: string;
  readonly district_code: number;
  readonly block_code: number | null;
  readonly pincode: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
}

export function toPlace(row: PlaceRow): Place {
  return {
    id: row.id as PlaceId,
    recordId: row.record_id,
    kind: row.kind as PlaceKind,
    name: { en: row.name_en, hi: row.name_hi ?? undefined },
    key: row.key,
    districtCode: row.district_code as DistrictCode,
    blockCode: row.block_code === null ? undefined : (row.block_code as BlockCode),
    pincode: row.pincode ?? undefined,
    point: row.lat === null || row.lon === null ? undefined : { lat: row.lat, lon: row.lon },
  };
}
