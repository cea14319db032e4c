import type { DistrictCode, OfficeId } from '../../../kernel/id.ts';
import type { Office, OfficeKind } from '../model/office.ts';

export const officeColumns = ['id', 'kind', 'name_en', 'name_hi', 'district_code', 'phone', 'status'] as const;

export interface OfficeRow {
  readonly id: number;
  readonly kind: string;
  readonly name_en: string;
  readonly name_hi: string | null;
  readonly district_code: number | null;
  readonly phone: string | null;
  readonly status: string;
}

/** Columns with a check constraint carry no narrower type in the catalogue; the constraint holds it. */
export function toOffice(row: OfficeRow): Office {
  return {
    id: row.id as OfficeId,
    kind: row.kind as OfficeKind,
    name: { en: row.name_en, hi: row.name_hi ?? undefined },
    districtCode: row.district_code === null ? undefined : (row.district_code as DistrictCode),
    status: row.status as Office['status'],
    ...(row.phone === null ? {} : { phone: row.phone }),
  };
}
