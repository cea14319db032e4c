import type { Brand } from './brand.ts';

/** Identifiers are UUIDs (version 7: they sort by time). Each noun has its own type, so one cannot stand for another. */
export type ComplaintId = Brand<string, 'ComplaintId'>;
export type FirId = Brand<string, 'FirId'>;
export type CitizenId = Brand<string, 'CitizenId'>;
export type OfficerId = Brand<string, 'OfficerId'>;
/** An office of the police: station, circle, sub-division, district, range, headquarters. Stable small integer. */
export type OfficeId = Brand<number, 'OfficeId'>;
/** District code of the Local Government Directory (188 = Araria). */
export type DistrictCode = Brand<number, 'DistrictCode'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an identifier from a URL or form; undefined when it is not one. */
export function parseUuid<Id extends Brand<string, string>>(text: string): Id | undefined {
  return uuid.test(text) ? (text as Id) : undefined;
}
