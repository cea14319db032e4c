import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficeId } from '../../kernel/id.ts';
import { istDate } from '../../kernel/instant.ts';
import { read } from '../../platform/db/reading.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import {
  districtOffice,
  findOffice,
  getOffices,
  listStations,
  listSupervisionFaults,
  officesWithPhoneReading,
  phoneFor,
  placeStationCoverage,
  suggestStations,
  supervisorsOf,
  type Office,
  type OfficeTables,
  type SuggestionTables,
  type SupervisionTables,
} from './index.ts';
import { placesAndOffices } from './testing/places-and-offices.ts';

const on = istDate('2026-11-24');
const araria = 188;
let db: TestDatabase;
const offices = () => db.app.$pickTables<OfficeTables>();
const ladder = () => db.app.$pickTables<SupervisionTables>();
const suggestions = () => db.app.$pickTables<SuggestionTables>();

async function officeOf(id: number): Promise<Office> {
  const office = await findOffice(offices(), id);
  if (office === undefined) throw new Error(`No office ${id}`);
  return office;
}

beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
}, 180_000);
afterAll(() => db.close());

describe('offices', () => {
  test('every district has stations to choose from and an SP office', async () => {
    const rows = await db.app.selectFrom('districts').select('code').execute();
    for (const { code } of rows) {
      expect((await listStations(offices(), code)).length).toBeGreaterThan(0);
      expect(await districtOffice(offices(), code)).toMatchObject({ kind: 'district', districtCode: code });
    }
  });

  test('offices come in the order asked, each once; one that is not there is a fault', async () => {
    const found = await getOffices(offices(), [1008, 1001, 1008] as OfficeId[]);
    expect(found.map((office) => office.id)).toEqual([1008, 1001]);
    await expect(getOffices(offices(), [999_999 as OfficeId])).rejects.toThrow('No office 999999');
    expect(await findOffice(offices(), 999_999)).toBeUndefined();
  });

  test('a doubled name is one office, and the other spelling is kept', async () => {
    const rows = await db.app.selectFrom('station_names').selectAll().where('name', '=', 'Navgachiya').execute();
    expect(rows).toMatchObject([{ note: 'spelling' }]);
    expect(await findOffice(offices(), rows[0]?.office_id ?? 0)).toMatchObject({ name: { en: 'Naugachhia', hi: 'नवगछिया' } });
  });

  test('the number to call is the station’s own, else 112', async () => {
    const maidan = await db.app.selectFrom('offices').select('id').where('name_en', '=', 'Gandhi Maidan').executeTakeFirstOrThrow();
    expect(await phoneFor(offices(), await officeOf(maidan.id))).toBe('+91 612 2673519');
    expect(await phoneFor(offices(), await officeOf(1001))).toBe('112');
    const together = (id: number) => read(offices(), officesWithPhoneReading(offices(), { ids: [1001 as OfficeId], phoneOf: id as OfficeId }));
    expect(await together(maidan.id)).toMatchObject({ offices: [{ id: 1001 }], phone: '+91 612 2673519' });
    expect(await together(1001)).toMatchObject({ offices: [{ id: 1001 }], phone: '112' });
  });

  test('the number of the district stands in for a station without one', async () => {
    await db.owner.updateTable('offices').set({ phone: '+91 6453 222222' }).where('id', '=', 101).execute();
    expect(await phoneFor(offices(), await officeOf(1001))).toBe('+91 6453 222222');
  });
});

describe('the ladder', () => {
  test('a station answers to the SP, the range, headquarters; unread rungs say so', async () => {
    const rungs = await supervisorsOf(ladder(), { officeId: 1001, on });
    expect(rungs.map(({ kind, name, unverified }) => [kind, name.en, unverified])).toEqual([
      ['district', 'Araria', false],
      ['range', 'Purnea', true],
      ['headquarters', 'Bihar Police Headquarters', true],
    ]);
  });

  test('over the real data no office is without a supervisor, in a circle, or under two', async () => {
    expect(await listSupervisionFaults(ladder(), on)).toEqual([]);
  });

  test('the view gives each office once, with its supervisor of today', async () => {
    const rows = await db.app.selectFrom('v_offices_current').selectAll().execute();
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.filter((row) => row.supervisor_id === null).map((row) => row.kind)).toEqual(['headquarters']);
  });

  test('seeded faults are found, and a circle ends the ladder', async () => {
    await db.owner.transaction().execute(async (trx) => {
      const rungs = trx.$pickTables<SupervisionTables>();
      await rungs.deleteFrom('office_supervision').where('office_id', '=', 1002).execute();
      await rungs.insertInto('office_supervision').values({ office_id: 1, supervisor_id: 1001, source: 'test', unverified: true }).execute();
      await rungs.insertInto('office_supervision').values({ office_id: 1003, supervisor_id: 102, valid_from: istDate('2026-01-01'), source: 'test', unverified: true }).execute();
      const faults = await listSupervisionFaults(rungs, on);
      expect(faults).toContainEqual({ officeId: 1002, fault: 'no-supervisor' });
      expect(faults).toContainEqual({ officeId: 1003, fault: 'overlapping-dates' });
      expect(faults.filter((fault) => fault.fault === 'cycle').map((fault) => fault.officeId)).toContain(1001);
      expect((await supervisorsOf(rungs, { officeId: 1001, on })).map((rung) => rung.id)).toEqual([101, 19, 1]);
      rollBack();
    }).catch(forgive);
  });

  test('yesterday’s supervisor counts until the day before the change', async () => {
    await db.owner.transaction().execute(async (trx) => {
      const rungs = trx.$pickTables<SupervisionTables>();
      await rungs.updateTable('office_supervision').set({ valid_to: istDate('2026-11-24') }).where('office_id', '=', 1001).execute();
      await rungs.insertInto('office_supervision').values({ office_id: 1001, supervisor_id: 102, valid_from: istDate('2026-11-24'), source: 'test', unverified: true }).execute();
      const first = async (day: string) => (await supervisorsOf(rungs, { officeId: 1001, on: istDate(day) }))[0]?.id;
      expect([await first('2026-11-23'), await first('2026-11-24')]).toEqual([101, 102]);
      rollBack();
    }).catch(forgive);
  });
});

describe('place to station', () => {
  test.each(['Narpatganj', 'नरपतगंज'])('%s leads to its station by its name', async (text) => {
    const [first] = await suggestStations(suggestions(), { on, text });
    expect(first).toMatchObject({ office: { name: { en: 'Narpatganj' } }, degree: 'likely', why: 'named-like-place' });
  });

  test('a block leads to its station, and an unknown village falls back to it', async () => {
    const byBlock = await suggestStations(suggestions(), { on, districtCode: araria, blockCode: 1625 });
    const byVillage = await suggestStations(suggestions(), { on, text: 'xqzzyqwk', districtCode: araria, blockCode: 1625 });
    expect(byBlock[0]).toMatchObject({ office: { name: { en: 'Bhargama' } }, degree: 'likely', why: 'named-like-block' });
    expect(byVillage).toEqual(byBlock);
  });

  test('a point in Patna leads to the nearest stations with their distance', async () => {
    const found = await suggestStations(suggestions(), { on, point: { lat: 25.6156, lon: 85.1485 } });
    expect(found[0]).toMatchObject({ office: { name: { en: 'Gandhi Maidan' } }, why: 'nearest' });
    expect(found[0]?.distanceKm).toBeLessThan(0.1);
  });

  test('nothing known suggests nothing', async () => {
    expect(await suggestStations(suggestions(), { on, text: 'xqzzyqwk' })).toEqual([]);
    expect(await suggestStations(suggestions(), { on, placeId: 2_000_000_000 })).toEqual([]);
  });

  test('coverage counts every place once, and shares add up', async () => {
    const coverage = await placeStationCoverage(suggestions(), on);
    const { places } = await db.app.selectFrom('places').select((select) => select.fn.countAll<number>().as('places')).where('is_current', '=', true).where('kind', '<>', 'district').executeTakeFirstOrThrow();
    expect(coverage.reduce((sum, block) => sum + block.places, 0)).toBe(places);
    for (const { share } of coverage) expect(share.sure + share.likely + share.unknown).toBeCloseTo(1);
  });
});

class RolledBack extends Error {}
function rollBack(): never {
  throw new RolledBack();
}
function forgive(error: unknown): void {
  if (!(error instanceof RolledBack)) throw error;
}
