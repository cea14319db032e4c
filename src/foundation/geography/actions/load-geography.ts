import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { blockNames, type NamedBlock } from '../model/block-names.ts';
import { countWords, describePlaces } from '../model/describe-places.ts';
import { boundsOfOutlines } from '../model/district-bounds.ts';
import { districtNames } from '../model/district-names.ts';
import type { FileCounts, LoadCounts } from '../model/load-counts.ts';
import { settlePlaces, type SettledPlace, type Settling, type SourcePlace } from '../model/place-sources.ts';
import { placeKeyOf, rememberingTokens, type ReadTokens } from '../model/place-words.ts';
import { districtsWithTrustedTaluks } from '../model/taluk-trust.ts';
import { upsertBlocks, upsertDistricts, upsertDivisions, type DistrictRow } from '../store/geography-load-store.ts';
import type { GeographyTables } from '../store/geography-store.ts';
import { placeFiles, readPlaces } from '../store/place-files.ts';
import { replacePlaces, replacePlaceWords } from '../store/place-load-store.ts';
import { cell, codeCell, readReferenceCsv } from '../store/reference-files.ts';

type Db = Kysely<Pick<Database, GeographyTables>>;

/**
 * Loads divisions, districts, blocks and places from `folder` (db/reference) and answers what was taken and what was not.
 * A working write: runs in the caller's transaction, under the working role, outside `act()`.
 */
export async function loadGeography(db: Db, folder: string): Promise<LoadCounts> {
  const read = rememberingTokens();
  const { districts, divisionRows } = await loadDistricts(db, folder);
  const blocks = await loadBlocks(db, folder, read);
  const counts: Record<string, FileCounts> = { 'geo/divisions.csv': allTaken(divisionRows), 'geo/districts.csv': allTaken(districts.length), 'geo/blocks.csv': allTaken(blocks.length) };

  const sources = new Map<string, readonly SourcePlace[]>();
  for (const file of placeFiles) sources.set(file.path, await readPlaces(folder, file));
  const settling = await settlingFor(folder, { districts, blocks, read, sources: [...sources.values()].flat() });
  const places: SettledPlace[] = [...districts.map(placeOfDistrict), ...blocks.map(placeOfBlock)];
  for (const [path, source] of sources) {
    const { taken, rejected, mended } = settlePlaces(source, settling);
    counts[path] = { read: source.length, taken: taken.length, rejected, mended };
    places.push(...taken);
  }
  await replacePlaces(db, describePlaces(places, { districts, blocks, read }));
  await replacePlaceWords(db, countWords(places, read));
  return counts;
}

async function loadDistricts(db: Db, folder: string): Promise<{ districts: DistrictRow[]; divisionRows: number }> {
  const divisions = (await readReferenceCsv(folder, 'geo/divisions.csv')).map((row) => ({
    code: codeCell(row, 'division_code'),
    nameEn: cell(row, 'name_en'),
    nameHi: cell(row, 'name_hi'),
    districtCode: codeCell(row, 'lgd_district_code'),
    unverified: cell(row, 'unverified') === 'yes',
  }));
  const divisionOf = new Map(divisions.map((division) => [division.districtCode, division]));
  const districts = (await readReferenceCsv(folder, 'geo/districts.csv')).map((row): DistrictRow => {
    const code = codeCell(row, 'lgd_code');
    const division = divisionOf.get(code);
    if (division === undefined) throw new Error(`geo/divisions.csv does not name district ${code}`);
    return { code, nameEn: cell(row, 'name_en'), nameHi: cell(row, 'name_hi'), shortCode: cell(row, 'short_code'), divisionCode: division.code, divisionUnverified: division.unverified };
  });
  await upsertDivisions(db, [...new Map(divisions.map((division) => [division.code, division])).values()]);
  await upsertDistricts(db, districts);
  return { districts, divisionRows: divisions.length };
}

async function loadBlocks(db: Db, folder: string, read: ReadTokens): Promise<NamedBlock[]> {
  const blocks = (await readReferenceCsv(folder, 'geo/blocks.csv')).map((row): NamedBlock => ({
    code: codeCell(row, 'lgd_block_code'),
    districtCode: codeCell(row, 'lgd_district_code'),
    nameEn: cell(row, 'name_en'),
    nameHi: cell(row, 'name_hi') || undefined,
    otherName: cell(row, 'alt_name_en'),
  }));
  await upsertBlocks(db, blocks.map((block) => ({ ...block, key: placeKeyOf(block.nameEn, read) })));
  return blocks;
}

interface Known {
  readonly districts: readonly DistrictRow[];
  readonly blocks: readonly NamedBlock[];
  readonly sources: readonly SourcePlace[];
  readonly read: ReadTokens;
}

async function settlingFor(folder: string, { districts, blocks, sources, read }: Known): Promise<Settling> {
  const aliases = await readReferenceCsv(folder, 'geo/district_aliases.csv');
  const { codeOf: districtOf } = districtNames([
    ...districts.map((district) => ({ name: district.nameEn, code: district.code })),
    ...aliases.map((row) => ({ name: cell(row, 'alias'), code: codeCell(row, 'lgd_district_code') })),
  ]);
  const { codeOf: blockOf } = blockNames(blocks, read);
  const bounds = boundsOfOutlines(JSON.parse(await readFile(join(folder, 'geo/district_outlines.geojson'), 'utf8')));
  const witnesses = sources.flatMap((place) => {
    const districtCode = place.kind === 'post-office' ? districtOf(place.district) : undefined;
    if (districtCode === undefined || place.taluk === undefined) return [];
    return [{ districtCode, blockByName: blockOf(districtCode, place.name), blockByTaluk: blockOf(districtCode, place.taluk) }];
  });
  return { districtOf, blockOf, boundsOf: (code) => bounds.get(code), trustedTaluks: districtsWithTrustedTaluks(witnesses), seen: new Set() };
}

const nowhere = { district: '', taluk: undefined, pincode: undefined, point: undefined, around: undefined } as const;

function placeOfDistrict({ code, nameEn, nameHi }: DistrictRow): SettledPlace {
  return { ...nowhere, kind: 'district', name: nameEn, nameHi, districtCode: code, blockCode: undefined, sourceKey: `lgd:district:${code}` };
}

function placeOfBlock({ code, nameEn, nameHi, districtCode }: NamedBlock): SettledPlace {
  return { ...nowhere, kind: 'block', name: nameEn, nameHi, districtCode, blockCode: code, sourceKey: `lgd:block:${code}` };
}

function allTaken(rows: number): FileCounts {
  return { read: rows, taken: rows, rejected: {} };
}
