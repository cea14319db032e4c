import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { allOf, answered, followed, read, unread, type Reading } from '../../../platform/db/reading.ts';
import { blockReading, middleOfBlockReading, nearestPlacesReading, placeKeyOf, placeReading, placesReading, type GeographyTables, type GeoPoint, type Place, type PlaceId } from '../../geography/index.ts';
import type { LocatedStation } from '../model/office.ts';
import { degrees, rankStations, suggestionReasons, type StationSuggestion } from '../model/station-suggestion.ts';
import { locatedStationsReading, type OfficeTables } from './office-store.ts';
import { placeStationsReading, type PlaceStationTables } from './place-station-store.ts';

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
export function suggestionsReading(db: Db, question: StationQuestion): Reading<StationSuggestion[]> {
  return followed(askedPlacesReading(db, question), (places) => {
    const spots = places.length > 0 ? places.map((place) => spotOf(place, question)) : spotOfArea(question);
    return spots.length === 0 ? unread([]) : answered(surroundingsReading(db, question.on, spots), (around) => best(spots.flatMap((spot) => rankedFor(spot, around))).slice(0, question.limit ?? SUGGESTIONS));
  });
}

export function suggestStations(db: Db, question: StationQuestion): Promise<StationSuggestion[]> {
  return read(db, suggestionsReading(db, question));
}

function askedPlacesReading(db: Db, question: StationQuestion): Reading<Place[]> {
  if (question.placeId !== undefined) return answered(placeReading(db, question.placeId), (place) => (place === undefined ? [] : [place]));
  if (question.point !== undefined) return nearestPlacesReading(db, { ...question.point, limit: 1 });
  if (question.text === undefined) return unread([]);
  const named = placesReading({ text: question.text, limit: PLACES_FOLLOWED, ...(question.districtCode === undefined ? {} : { districtCode: question.districtCode }) });
  return answered(named, (found) => found.filter((place) => place.match === found[0]?.match && (question.blockCode === undefined || place.blockCode === undefined || place.blockCode === question.blockCode)));
}

/** Where to look from, before the stations around it are known. */
interface Spot {
  readonly districtCode: number;
  readonly placeId: PlaceId | undefined;
  readonly placeKey: string | undefined;
  readonly blockCode: number | undefined;
  readonly point: GeoPoint | undefined;
}

function spotOf(place: Place, question: StationQuestion): Spot {
  const blockCode = place.blockCode ?? (question.districtCode === place.districtCode ? question.blockCode : undefined);
  return { districtCode: place.districtCode, placeId: place.id, placeKey: place.key, blockCode, point: question.point ?? place.point };
}

function spotOfArea({ districtCode, blockCode }: StationQuestion): Spot[] {
  return districtCode === undefined || blockCode === undefined ? [] : [{ districtCode, placeId: undefined, placeKey: undefined, blockCode, point: undefined }];
}

interface Surroundings {
  readonly stations: readonly LocatedStation[];
  /** The station that the district named for a place. */
  readonly settled: ReadonlyMap<PlaceId | undefined, OfficeId>;
  /** By the code of the block: what it sounds like, and its middle. */
  readonly blocks: Readonly<Record<string, { readonly key: string | undefined; readonly middle: GeoPoint | undefined }>>;
}

function surroundingsReading(db: Db, on: IstDate, spots: readonly Spot[]): Reading<Surroundings> {
  const around = allOf({
    stations: locatedStationsReading(db, { districtCodes: spots.map(({ districtCode }) => districtCode) }),
    settled: placeStationsReading(db, { on, placeIds: spots.flatMap(({ placeId }) => (placeId === undefined ? [] : [placeId])) }),
    blocks: allOf(Object.fromEntries(spots.flatMap(({ blockCode }) => (blockCode === undefined ? [] : [[blockCode, blockAround(db, { code: blockCode, hasPoint: spots.every((spot) => spot.blockCode !== blockCode || spot.point !== undefined) })]])))),
  });
  return followed(around, ({ stations, settled, blocks }) => {
    // A district may have named a station of another one.
    const elsewhere = settled.map(({ officeId }) => officeId).filter((id) => !stations.some((station) => station.id === id));
    const others = elsewhere.length === 0 ? unread([]) : locatedStationsReading(db, { districtCodes: [], ids: elsewhere });
    return answered(others, (found) => ({ stations: [...stations, ...found], settled: new Map(settled.map(({ placeId, officeId }) => [placeId, officeId])), blocks }));
  });
}

/** The middle stands in only where a place has no point of its own. */
function blockAround(db: Db, { code, hasPoint }: { code: number; hasPoint: boolean }): Reading<Surroundings['blocks'][string]> {
  return answered(allOf({ block: blockReading(db, code), middle: hasPoint ? unread(undefined) : middleOfBlockReading(db, code) }), ({ block, middle }) => ({ key: block === undefined ? undefined : placeKeyOf(block.name.en), middle }));
}

function rankedFor(spot: Spot, { stations, settled, blocks }: Surroundings): StationSuggestion[] {
  const block = spot.blockCode === undefined ? undefined : blocks[spot.blockCode];
  const confirmed = stations.find(({ id }) => id === settled.get(spot.placeId));
  return rankStations({ placeKey: spot.placeKey, blockKey: block?.key, point: spot.point ?? block?.middle, confirmed }, stations.filter(({ districtCode }) => districtCode === spot.districtCode));
}

/** Each station once, by its best evidence; for equal evidence the order of the places stands. */
function best(answers: readonly StationSuggestion[]): StationSuggestion[] {
  const sorted = answers.toSorted((a, b) => degrees.indexOf(a.degree) - degrees.indexOf(b.degree) || suggestionReasons.indexOf(a.why) - suggestionReasons.indexOf(b.why));
  return [...new Map(sorted.toReversed().map((answer) => [answer.office.id, answer])).values()].toReversed();
}
