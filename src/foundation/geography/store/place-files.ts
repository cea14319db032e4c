import type { GeoPoint } from '../model/place.ts';
import type { SourcePlace } from '../model/place-sources.ts';
import { cell, numberCell, readReferenceCsv, type CsvRow } from './reference-files.ts';

/** The files of places, in the order of trust: a place named by an earlier one is not taken again from a later one. */
export const placeFiles = [
  { path: 'geo/post_offices.csv', toPlace: postOffice },
  { path: 'geo/geonames_places.csv', toPlace: geonamesPlace },
  { path: 'geo/polling_buildings_2025.csv.gz', toPlace: pollingBuilding },
] as const;

export async function readPlaces(folder: string, file: (typeof placeFiles)[number]): Promise<SourcePlace[]> {
  return (await readReferenceCsv(folder, file.path)).map(file.toPlace);
}

function postOffice(row: CsvRow): SourcePlace {
  const name = withoutDistrict(cell(row, 'office_en'));
  return {
    kind: 'post-office',
    name,
    nameHi: undefined,
    district: cell(row, 'district_en'),
    taluk: textCell(row, 'taluk_en'),
    pincode: textCell(row, 'pincode'),
    point: pointOf(row),
    around: undefined,
    sourceKey: postalKey(row, name),
  };
}

/** GeoNames repeats most post offices of the same pincode: those share their key and are not taken twice. */
function geonamesPlace(row: CsvRow): SourcePlace {
  const name = cell(row, 'place_en');
  return {
    kind: 'place',
    name,
    nameHi: undefined,
    district: cell(row, 'district_en'),
    taluk: textCell(row, 'subdistrict_en'),
    pincode: textCell(row, 'pincode'),
    point: pointOf(row),
    around: undefined,
    sourceKey: postalKey(row, name),
  };
}

function pollingBuilding(row: CsvRow): SourcePlace {
  const name = cell(row, 'building_en');
  return {
    kind: 'polling-building',
    name,
    // One list in nine is written in Hindi.
    nameHi: /\p{Script=Devanagari}/u.test(name) ? name : undefined,
    district: cell(row, 'district_en'),
    taluk: undefined,
    pincode: undefined,
    point: pointOf(row),
    around: textCell(row, 'assembly_constituency_en'),
    sourceKey: `polling:${cell(row, 'ac_no')}:${name.toLowerCase()}`,
  };
}

function postalKey(row: CsvRow, name: string): string {
  return `postal:${cell(row, 'pincode')}:${name.toLowerCase()}`;
}

/** The postal directory writes "Bihta (Patna)", and cuts long names off: "Daudpur (Pat". */
function withoutDistrict(name: string): string {
  return name.replace(/\s*\([^)]*\)?$/u, '');
}

function textCell(row: CsvRow, column: string): string | undefined {
  const text = cell(row, column);
  return text === '' ? undefined : text;
}

function pointOf(row: CsvRow): GeoPoint | undefined {
  const lat = numberCell(row, 'lat');
  const lon = numberCell(row, 'lon');
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}
