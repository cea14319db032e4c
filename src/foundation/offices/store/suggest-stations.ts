import type { Kysely } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { findBlock, findMiddleOfBlock, findPlace, nearestPlaces, placeKeyOf, searchPlaces, type GeographyTables, type GeoPoint, type Place } from '../../geography/index.ts';
import { degrees, rankStations, suggestionReasons, type StationSuggestion, type Whereabouts } from '../model/station-suggestion.ts';
import { listLocatedStations, type OfficeTables } from './office-store.ts';
import { listPlaceStations, type PlaceStationTables } from './place-station-store.ts';

export type SuggestionTables = GeographyTables | OfficeTables | PlaceStationTables;
type Db = Kysely<Pick<Database, SuggestionTables>>;

/** What is known of where it happened. The first of `placeId`, `point`, `text`, `blockCode` that is there and leads somewhere is used. */
export interface StationQuestion {
  readonly on: IstDate;
  readonly placeId?: number | undefined;
  readonly point?: GeoPoint | undefined;
  /** A village, landmark or pincode in the person's own words; `districtCode` narrows it. */
  readonly text?: string | undefined;
  readonly districtCode?: number | undefined;
  readonly blockCode?: number | undefined;
  readonly limit?: number | undefined;
}

const SUGGESTIONS = 5;
/** Several places may bear the name that was typed; so many of them are followed. */
const PLACES_FOLLOWED = 3;

/**
 * Stations for a place, each with its degree and the reason, best first. Empty means: nothing is known, the district's desk routes it.
 * NB: it answers evidence, not competence. Any station must take the complaint (BNSS s.173(1), Zero FIR).
 */
export async function suggestStations(db: Db, question: StationQuestion): Promise<StationSuggestion[]> {
  const answers: StationSuggestion[] = [];
  for (const { districtCode, ...where } of await whereaboutsOf(db, question)) {
    const stations = await listLocatedStations(db, { districtCode });
    const all = where.confirmedId === undefined || stations.some((station) => station.id === where.confirmedId) ? stations : await listLocatedStations(db);
    const confirmed = all.find((station) => station.id === where.confirmedId);
    answers.push(...rankStations({ ...where, confirmed }, stations));
  }
  return best(answers).slice(0, question.limit ?? SUGGESTIONS);
}

interface DistrictWhereabouts extends Omit<Whereabouts, 'confirmed'> {
  readonly districtCode: number;
  readonly confirmedId: number | undefined;
}

async function whereaboutsOf(db: Db, question: StationQuestion): Promise<DistrictWhereabouts[]> {
  const places = await placesOf(db, question);
  if (places.length === 0) return whereaboutsOfArea(db, question);
  const settled = new Map((await listPlaceStations(db, { on: question.on, placeIds: places.map((place) => place.id) })).map((row) => [row.placeId, row.officeId]));
  const found: DistrictWhereabouts[] = [];
  for (const place of places) {
    const block = place.blockCode ?? (question.districtCode === place.districtCode ? question.blockCode : undefined);
    found.push({
      districtCode: place.districtCode,
      placeKey: place.key,
      blockKey: await keyOfBlock(db, block),
      point: question.point ?? place.point ?? (block === undefined ? undefined : await findMiddleOfBlock(db, block)),
      confirmedId: settled.get(place.id),
    });
  }
  return found;
}

async function placesOf(db: Db, question: StationQuestion): Promise<Place[]> {
  if (question.placeId !== undefined) {
    const place = await findPlace(db, question.placeId);
    return place === undefined ? [] : [place];
  }
  if (question.point !== undefined) return nearestPlaces(db, { ...question.point, limit: 1 });
  if (question.text === undefined) return [];
  const found = await searchPlaces(db, { text: question.text, limit: PLACES_FOLLOWED, ...(question.districtCode === undefined ? {} : { districtCode: question.districtCode }) });
  return found.filter((place) => place.match === found[0]?.match && (question.blockCode === undefined || place.blockCode === undefined || place.blockCode === question.blockCode));
}

async function whereaboutsOfArea(db: Db, { districtCode, blockCode }: StationQuestion): Promise<DistrictWhereabouts[]> {
  if (districtCode === undefined || blockCode === undefined) return [];
  return [{ districtCode, placeKey: undefined, blockKey: await keyOfBlock(db, blockCode), point: await findMiddleOfBlock(db, blockCode), confirmedId: undefined }];
}

async function keyOfBlock(db: Db, blockCode: number | undefined): Promise<string | undefined> {
  const block = blockCode === undefined ? undefined : await findBlock(db, blockCode);
  return block === undefined ? undefined : placeKeyOf(block.name.en);
}

/** Each station once, by its best evidence; for equal evidence the order of the places stands. */
function best(answers: readonly StationSuggestion[]): StationSuggestion[] {
  const sorted = answers.toSorted((a, b) => degrees.indexOf(a.degree) - degrees.indexOf(b.degree) || suggestionReasons.indexOf(a.why) - suggestionReasons.indexOf(b.why));
  return [...new Map(sorted.toReversed().map((answer) => [answer.office.id, answer])).values()].toReversed();
}
