import type { Kysely } from 'kysely';
import type { DistrictCode } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import { findPlace, type District, type GeographyTables, type Place } from '../../../foundation/geography/index.ts';
import { districtOffice, findOffice, suggestStations, type SuggestionTables, type SupervisionTables } from '../../../foundation/offices/index.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { takingOffices } from '../model/complaint-above.ts';
import type { Route } from '../model/told-complaint.ts';
import { officeAbove } from './office-above.ts';

export type RoutingTables = GeographyTables | SuggestionTables | SupervisionTables;

/** What is known of where it happened. */
export interface ToldPlace {
  readonly placeId: number | null;
  readonly districtCode: number | undefined;
  readonly nature?: string | undefined;
  /** The person's own choice, see `FileComplaint`; about the police: the office complained of. */
  readonly officeId: number | null | undefined;
}

/** The day, and the districts of the State by their code. */
export interface Within {
  readonly on: IstDate;
  readonly districts: ReadonlyMap<number, District>;
}

/**
 * The station of a place, or the district's desk when none is at least likely (C15). Any station may be chosen: none is wrong (L1).
 * Undefined when the place, the district or the chosen station does not exist.
 * A complaint about the police goes to the office above that station instead, which is kept as the one complained of (5.1).
 * NB: an answer is evidence with a degree; the desk corrects it, and each correction is used from then on.
 */
export async function routeOf(db: Kysely<Pick<Database, RoutingTables>>, told: ToldPlace, within: Within): Promise<Route | undefined> {
  const { on } = within;
  if (told.nature !== 'police') return stationRouteOf(db, told, within);
  const chosen = typeof told.officeId === 'number' ? await findOffice(db, told.officeId) : undefined;
  // The SP's own office may be what it is about: it is no station of a place.
  const isAboutAnOfficeAbove = chosen !== undefined && takingOffices.includes(chosen.kind);
  const route = await stationRouteOf(db, isAboutAnOfficeAbove ? { ...told, officeId: null } : told, within);
  if (route === undefined) return undefined;
  const about = isAboutAnOfficeAbove ? chosen : route.office.kind === 'station' ? route.office : undefined;
  const office = await officeAbove(db, { about, districtCode: route.district.code, on });
  return office === undefined ? undefined : { ...route, office, about };
}

async function stationRouteOf(db: Kysely<Pick<Database, RoutingTables>>, told: ToldPlace, { on, districts }: Within): Promise<Route | undefined> {
  const place = told.placeId === null ? undefined : await findPlace(db, told.placeId);
  const districtCode: DistrictCode | undefined = place?.districtCode ?? (told.districtCode as DistrictCode | undefined);
  if ((told.placeId !== null && place === undefined) || districtCode === undefined) return undefined;
  const district = districts.get(districtCode);
  if (district === undefined) return undefined;
  const found = await stationFor(db, { told, place, on });
  // A station that was chosen and does not exist is a broken form, not a case for the desk.
  if (found === undefined && typeof told.officeId === 'number') return undefined;
  const desk = found ?? (await deskOf(db, districtCode));
  return desk === undefined ? undefined : { ...desk, place, district };
}

type Found = Pick<Route, 'office' | 'degree'>;

async function stationFor(db: Kysely<Pick<Database, RoutingTables>>, { told, place, on }: { told: ToldPlace; place: Place | undefined; on: IstDate }): Promise<Found | undefined> {
  if (typeof told.officeId === 'number') {
    const chosen = await findOffice(db, told.officeId);
    return chosen?.kind === 'station' ? { office: chosen, degree: 'chosen' } : undefined;
  }
  if (told.officeId === null || place === undefined) return undefined;
  const [best] = await suggestStations(db, { on, placeId: place.id, limit: 1 });
  return best === undefined || best.degree === 'unknown' ? undefined : best;
}

async function deskOf(db: Kysely<Pick<Database, RoutingTables>>, districtCode: DistrictCode): Promise<Found | undefined> {
  const office = await districtOffice(db, districtCode);
  return office === undefined ? undefined : { office, degree: 'unknown' };
}
