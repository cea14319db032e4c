import type { Kysely } from 'kysely';
import type { DistrictCode } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { Block, BlockCode, District } from '../model/place.ts';

export type GeographyTables = 'civil_divisions' | 'districts' | 'blocks' | 'places' | 'place_words';
type Db = Kysely<Pick<Database, GeographyTables>>;

/** All districts of the State, by their English name. */
export async function listDistricts(db: Db): Promise<District[]> {
  const rows = await db.selectFrom('districts').select(['code', 'name_en', 'name_hi']).orderBy('name_en').execute();
  return rows.map(toDistrict);
}

export async function findDistrict(db: Db, code: number): Promise<District | undefined> {
  const row = await db.selectFrom('districts').select(['code', 'name_en', 'name_hi']).where('code', '=', code).executeTakeFirst();
  return row === undefined ? undefined : toDistrict(row);
}

/** The blocks of a district, by their English name; empty for a code that is no district. */
export function blocksReading(db: Db, districtCode: number): Reading<Block[]> {
  return listReading(db.selectFrom('blocks').select(['code', 'name_en', 'name_hi']).where('district_code', '=', districtCode).orderBy('name_en'), { instants: {}, toModel: toBlock });
}

export function listBlocks(db: Db, districtCode: number): Promise<Block[]> {
  return read(db, blocksReading(db, districtCode));
}

/** A block with its district: a form that sends both is checked against this. */
export function blockReading(db: Db, code: number): Reading<(Block & { readonly districtCode: DistrictCode }) | undefined> {
  const block = db.selectFrom('blocks').select(['code', 'name_en', 'name_hi', 'district_code']).where('code', '=', code);
  return oneReading(block, { instants: {}, toModel: (row) => ({ ...toBlock(row), districtCode: row.district_code as DistrictCode }) });
}

export function findBlock(db: Db, code: number): Promise<(Block & { readonly districtCode: DistrictCode }) | undefined> {
  return read(db, blockReading(db, code));
}

function toDistrict(row: { code: number; name_en: string; name_hi: string }): District {
  return { code: row.code as DistrictCode, name: { en: row.name_en, hi: row.name_hi } };
}

function toBlock(row: { code: number; name_en: string; name_hi: string | null }): Block {
  return { code: row.code as BlockCode, name: { en: row.name_en, hi: row.name_hi ?? undefined } };
}
