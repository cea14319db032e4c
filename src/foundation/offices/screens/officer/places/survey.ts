import type { IstDate } from '../../../../../kernel/instant.ts';
import type { Localised } from '../../../../../kernel/text.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../../../../../platform/db/generated/database.ts';
import { listBlocks, type District } from '../../../../geography/index.ts';
import { placeStationCoverage, type BlockCoverage } from '../../../store/place-station-coverage.ts';
import type { SuggestionTables } from '../../../store/suggest-stations.ts';

/** How well the stations of one district's places are known. */
export interface Survey {
  readonly district: District;
  readonly blocks: readonly NamedBlock[];
}

export interface NamedBlock extends BlockCoverage {
  /** Undefined: the places of the district whose block is not known. */
  readonly name: Localised | undefined;
}

export async function surveyOf(db: Kysely<Pick<Database, SuggestionTables>>, district: District, on: IstDate): Promise<Survey> {
  const [blocks, coverage] = await Promise.all([listBlocks(db, district.code), placeStationCoverage(db, on, { districtCode: district.code })]);
  const nameOf = new Map(blocks.map((block) => [block.code, block.name]));
  return { district, blocks: coverage.map((block) => ({ ...block, name: block.blockCode === undefined ? undefined : nameOf.get(block.blockCode) })) };
}
