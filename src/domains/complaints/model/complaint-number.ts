import type { DistrictCode } from '../../../kernel/id.ts';

/** The State's letters in every number that leaves the portal. Another State changes this line. */
const STATE = 'BR';

/** `BR-EC-2026-188-000412`: year of receipt, district of the place, running number of that district and year. */
export function complaintNumber(parts: { year: number; districtCode: DistrictCode; running: number }): string {
  return `${STATE}-EC-${parts.year}-${String(parts.districtCode).padStart(3, '0')}-${String(parts.running).padStart(6, '0')}`;
}

/** A number as a person may type it: lower case, spaces or no hyphens. Undefined when it cannot be one. */
export function readComplaintNumber(typed: string): string | undefined {
  const parts = /^([A-Z]{2})-?EC-?(\d{4})-?(\d{3})-?(\d{6,})$/.exec(typed.toUpperCase().replace(/[\s–—]/g, ''));
  return parts === null ? undefined : `${parts[1]}-EC-${parts[2]}-${parts[3]}-${parts[4]}`;
}
