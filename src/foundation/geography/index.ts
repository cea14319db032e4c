export { loadGeography } from './actions/load-geography.ts';
export { distanceKm, isWithinKm } from './model/distance.ts';
export { countReason, type FileCounts, type LoadCounts } from './model/load-counts.ts';
export { placeKinds, type Block, type BlockCode, type District, type FoundPlace, type GeoPoint, type NearPlace, type Place, type PlaceId, type PlaceKind } from './model/place.ts';
export { placeKeyOf } from './model/place-words.ts';
export { blockReading, blocksReading, findBlock, findDistrict, listBlocks, listDistricts, type GeographyTables } from './store/geography-store.ts';
export { findPlace, listPlacesByKey, listSpots, middleOfBlockReading, nearestPlaces, nearestPlacesReading, placeReading } from './store/place-store.ts';
export { cell, codeCell, numberCell, readReferenceCsv, type CsvRow } from './store/reference-files.ts';
export { placesReading, searchPlaces, type PlaceSearch } from './store/search-places.ts';
