import type { Kysely } from 'kysely';
import type { DistrictCode } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { allOf, read } from '../../../platform/db/reading.ts';
import { blocksReading, listDistricts, listSpots, placeKeyOf, type Block, type BlockCode } from '../../geography/index.ts';
import { bestDegree, type Degree } from '../model/station-suggestion.ts';
import { locatedStationsReading } from './office-store.ts';
import { placeStationsReading } from './place-station-store.ts';
import type { SuggestionTables } from './suggest-stations.ts';

/** How well the stations of the places of one block are known. Shares add up to 1. */
export interface BlockCoverage {
  readonly districtCode: DistrictCode;
  /** Undefined: the places of the district whose block is not known. */
  readonly blockCode: BlockCode | undefined;
  readonly name: Localised | undefined;
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
  const districts = of.districtCode === undefined ? (await listDistricts(db)).map((district) => district.code) : [of.districtCode];
  const coverage: BlockCoverage[] = [];
  for (const districtCode of districts) coverage.push(...(await coverageOfDistrict(db, districtCode, on)));
  return coverage;
}

async function coverageOfDistrict(db: Db, districtCode: DistrictCode, on: IstDate): Promise<BlockCoverage[]> {
  const places = await listSpots(db, districtCode);
  const around = allOf({
    stations: locatedStationsReading(db, { districtCodes: [districtCode] }),
    blocks: blocksReading(db, districtCode),
    settled: placeStationsReading(db, { on, placeIds: places.map(({ id }) => id) }),
  });
  const { stations, blocks, settled } = await read(db, around);
  const settledIds = new Set(settled.map(({ placeId }) => placeId));
  const blockOf = new Map<BlockCode | undefined, Block>(blocks.map((block) => [block.code, block]));
  const coverage = [...Map.groupBy(places, (place) => place.blockCode)].map(([blockCode, inBlock]) => {
    const name = blockOf.get(blockCode)?.name;
    const blockKey = name === undefined ? undefined : placeKeyOf(name.en);
    const counts: Record<Degree, number> = { sure: 0, likely: 0, unknown: 0 };
    for (const place of inBlock) counts[bestDegree({ placeKey: place.key, blockKey, point: place.point, isConfirmed: settledIds.has(place.id) }, stations)] += 1;
    const shareOf = (count: number): number => count / inBlock.length;
    return { districtCode, blockCode, name, places: inBlock.length, share: { sure: shareOf(counts.sure), likely: shareOf(counts.likely), unknown: shareOf(counts.unknown) } };
  });
  const rankOf = new Map<BlockCode | undefined, number>(blocks.map((block, at) => [block.code, at]));
  return coverage.toSorted((a, b) => (rankOf.get(a.blockCode) ?? blocks.length) - (rankOf.get(b.blockCode) ?? blocks.length));
}
