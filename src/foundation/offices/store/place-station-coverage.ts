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

/**
 * For every block the share of its places with a sure, a likely, an unknown station: the list of what is left to confirm.
 * Judges every place by the same rule as `suggestStations`; takes about two seconds for the State, so it belongs on an office page.
 */
export async function placeStationCoverage(db: Kysely<Pick<Database, SuggestionTables>>, on: IstDate): Promise<BlockCoverage[]> {
  const settled = new Set((await listPlaceStations(db, { on })).map((row) => row.placeId));
  const coverage: BlockCoverage[] = [];
  for (const district of await listDistricts(db)) {
    const stations = await listLocatedStations(db, { districtCode: district.code });
    const keyOfBlock = new Map((await listBlocks(db, district.code)).map((block) => [block.code, placeKeyOf(block.name.en)]));
    const places = (await listPlaces(db, { districtCode: district.code })).filter((place) => place.kind !== 'district');
    for (const [blockCode, inBlock] of Map.groupBy(places, (place) => place.blockCode)) {
      const counts: Record<Degree, number> = { sure: 0, likely: 0, unknown: 0 };
      const blockKey = blockCode === undefined ? undefined : keyOfBlock.get(blockCode);
      for (const place of inBlock) {
        counts[bestDegree({ placeKey: place.key, blockKey, point: place.point, isConfirmed: settled.has(place.id) }, stations)] += 1;
      }
      const shareOf = (count: number) => count / inBlock.length;
      coverage.push({
        districtCode: district.code,
        blockCode,
        places: inBlock.length,
        share: { sure: shareOf(counts.sure), likely: shareOf(counts.likely), unknown: shareOf(counts.unknown) },
      });
    }
  }
  return coverage;
}
