import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/db/generated/database.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { placesAndOffices } from '../offices/testing/places-and-offices.ts';
import { findBlock, findDistrict, listBlocks, listDistricts, nearestPlaces, searchPlaces, type GeographyTables } from './index.ts';

let testDb: TestDatabase;
let db: Kysely<Pick<Database, GeographyTables>>;

beforeAll(async () => {
  testDb = await testDatabase({ prepare: placesAndOffices });
  db = testDb.app.$pickTables<GeographyTables>();
}, 180_000);
afterAll(() => testDb.close());

describe('districts and blocks', () => {
  test('Bihar has 38 districts, each named in both languages', async () => {
    const districts = await listDistricts(db);
    expect(districts).toHaveLength(38);
    expect(districts.filter((district) => district.name.hi === undefined)).toEqual([]);
  });

  test('Araria has nine blocks; a block knows its district', async () => {
    expect(await findDistrict(db, 188)).toEqual({ code: 188, name: { en: 'Araria', hi: 'अररिया' } });
    expect(await listBlocks(db, 188)).toHaveLength(9);
    expect(await findBlock(db, 1625)).toEqual({ code: 1625, name: { en: 'Bhargama', hi: 'भरगामा' }, districtCode: 188 });
  });

  test('a code that is nothing finds nothing', async () => {
    expect(await findDistrict(db, 1)).toBeUndefined();
    expect(await findBlock(db, 1)).toBeUndefined();
    expect(await listBlocks(db, 1)).toEqual([]);
  });
});

describe('places by text', () => {
  test.each(['Narpatganj', 'नरपतगंज', 'narpat ganj', 'NARPATGANJ', 'नरपतगंज जिला अररिया'])('%s leads to the block Narpatganj', async (text) => {
    const [first] = await searchPlaces(db, { text, limit: 5 });
    expect(first).toMatchObject({ kind: 'block', name: { en: 'Narpatganj', hi: 'नरपतगंज' }, districtCode: 188 });
  });

  test('a pincode leads to its post offices', async () => {
    const found = await searchPlaces(db, { text: '854 311', limit: 50 });
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((place) => place.pincode === '854311')).toBe(true);
  });

  test('a district narrows the search to itself', async () => {
    const found = await searchPlaces(db, { text: 'Rampur', districtCode: 188, limit: 20 });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((place) => place.districtCode === 188)).toBe(true);
  });

  test('a village and a misspelled school find the school of the village', async () => {
    const [first] = await searchPlaces(db, { text: 'prathmik vidyalya kodarkattti rampur', districtCode: 188, limit: 5 });
    expect(first?.name.en).toMatch(/kudarkatti/i);
  });

  test('a word like nothing known finds nothing', async () => {
    expect(await searchPlaces(db, { text: 'xqzzyqwk', limit: 5 })).toEqual([]);
    expect(await searchPlaces(db, { text: '%_\\\'"', limit: 5 })).toEqual([]);
  });
});

test('the nearest places come by distance', async () => {
  const near = await nearestPlaces(db, { lat: 25.6, lon: 85.14, limit: 10 });
  expect(near).toHaveLength(10);
  expect(near.map((place) => place.distanceKm)).toEqual(near.map((place) => place.distanceKm).toSorted((a, b) => a - b));
  expect(near[0]?.distanceKm).toBeLessThan(1);
  expect(near[0]?.districtCode).toBe(212);
});
