import type { Kysely } from 'kysely';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listBlocks, listDistricts, listPlaces, placeKeyOf, type BlockCode } from '../../geography/index.ts';
import type { DistrictCode } from '../../../kernel/id.ts';
import { bestDegree, type Degree } from '../model/station-suggestion.ts';
import { listLocatedStations } from './office-store.ts';
import { listPlaceStations } from './place-station-store.ts';
import type { SuggestionTables } from './suggest-stations.ts';

/** How well the stations of the places of one block are known. Shares add up to 1. */
export interface BlockCoverage {
  readonly districtCode: DistrictCode;
  /** Undefined: the places of the district whose block is not known. */
  readonly blockCode: BlockCode | undefined;
  readonly places: number;
  readonly share: Readonly<Record<Degree, number>>;
}

type Db = Kysely<Pick<Database, SuggestionTables>>;

/**
 * For every block the share of its places with a sure, a likely, an unknown station: the list of what is left to confirm. Blocks by
 * their English name, places of no known block last. Judges every place by the same rule as `suggestStations`.
 * NB: a second or two for the State, 31 ms (p95) for one `districtCode`: pages ask for one.
 */
export async function placeStationCoverage(db: Db, on: IstDate, of: { readonly districtCode?: DistrictCode } = {}): Promise<BlockCoverage[]> {
  const settled = new Set<number>((await listPlaceStations(db, { on })).map((row) => row.placeId));
  const districts = of.districtCode === undefined ? (await listDistricts(db)).map((district) => district.code) : [of.districtCode];
  const coverage: BlockCoverage[] = [];
  for (const districtCode of districts) coverage.push(...(await coverageOfDistrict(db, districtCode, settled)));
  return coverage;
}

async function coverageOfDistrict(db: Db, districtCode: DistrictCode, settled: ReadonlySet<number>): Promise<BlockCoverage[]> {
  const stations = await listLocatedStations(db, districtCode);
  const blocks = await listBlocks(db, districtCode);
  const keyOfBlock = new Map(blocks.map((block) => [block.code, placeKeyOf(block.name.en)]));
  const rankOf = new Map<BlockCode | undefined, number>(blocks.map((block, at) => [block.code, at]));
  const places = (await listPlaces(db, { districtCode })).filter((place) => place.kind !== 'district');
  const coverage = [...Map.groupBy(places, (place) => place.blockCode)].map(([blockCode, inBlock]) => {
    const blockKey = blockCode === undefined ? undefined : keyOfBlock.get(blockCode);
    const counts: Record<Degree, number> = { sure: 0, likely: 0, unknown: 0 };
    for (const place of inBlock) counts[bestDegree({ placeKey: place.key, blockKey, point: place.point, isConfirmed: settled.has(place.id) }, stations)] += 1;
    const shareOf = (count: number): number => count / inBlock.length;
    return { districtCode, blockCode, places: inBlock.length, share: { sure: shareOf(counts.sure), likely: shareOf(counts.likely), unknown: shareOf(counts.unknown) } };
  });
  const lastRank = blocks.length;
  return coverage.toSorted((a, b) => (rankOf.get(a.blockCode) ?? lastRank) - (rankOf.get(b.blockCode) ?? lastRank));
}
