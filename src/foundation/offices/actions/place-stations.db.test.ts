import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficerActor } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { istDate } from '../../../kernel/instant.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { frozenClock } from '../../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../../platform/testing/test-database.ts';
import { searchPlaces, type FoundPlace, type GeographyTables } from '../../geography/index.ts';
import { act } from '../../ledger/index.ts';
import { importPlaceStations, placeStationCoverage, recordPlaceStation, suggestStations, type SuggestionTables } from '../index.ts';
import { placesAndOffices } from '../testing/places-and-offices.ts';

const araria = 188 as DistrictCode;
const [arariaSadar, bhargama] = [1001, 1003] as const;
const sho: OfficerActor = { kind: 'officer', officerId: newId<OfficerId>(), role: 'sho', rank: 'inspector', officeId: 1001 as OfficeId, districtCode: araria };
const sp: OfficerActor = { ...sho, role: 'sp', rank: 'sp', officeId: 101 as OfficeId };
const administrator: OfficerActor = { ...sho, role: 'administrator', rank: 'dysp', officeId: 1 as OfficeId, districtCode: undefined };
const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;

beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
}, 180_000);
afterAll(() => db.close());

async function placeNamed(text: string, districtCode: number = araria): Promise<FoundPlace> {
  const [place] = await searchPlaces(db.app.$pickTables<GeographyTables>(), { text, districtCode, limit: 1 });
  if (place === undefined) throw new Error(`No place ${text}`);
  return place;
}
const record = (placeId: FoundPlace['id'], officeId: number, actor: OfficerActor = sho) =>
  act({ db: db.app, clock }, actor, 'place.record-station', (open) => recordPlaceStation(open, { placeId, officeId: officeId as OfficeId, source: 'correction' }));
const suggest = (placeId: number, day: string) => suggestStations(db.app.$pickTables<SuggestionTables>(), { on: istDate(day), placeId });

describe('a correction', () => {
  test('is sure from its day on, is kept with its past, and marks the place', async () => {
    const place = await placeNamed('Jokihat');
    expect(await record(place.id, bhargama)).toEqual({ ok: true, value: undefined });
    clock.set('2026-12-01T00:30:00+05:30');
    expect(await record(place.id, arariaSadar)).toEqual({ ok: true, value: undefined });

    expect((await suggest(place.id, '2026-11-23'))[0]?.degree).toBe('likely');
    expect((await suggest(place.id, '2026-11-30'))[0]).toMatchObject({ office: { id: bhargama }, degree: 'sure', why: 'confirmed' });
    expect((await suggest(place.id, '2026-12-01'))[0]).toMatchObject({ office: { id: arariaSadar }, degree: 'sure' });
    const marks = await db.owner.selectFrom('ledger_entries').select(['kind', 'content']).where('record_id', '=', place.recordId).orderBy('id').execute();
    expect(marks).toEqual([
      { kind: 'place.station-recorded', content: { placeId: place.id, officeId: bhargama, before: null, source: 'correction' } },
      { kind: 'place.station-recorded', content: { placeId: place.id, officeId: arariaSadar, before: bhargama, source: 'correction' } },
    ]);
  });

  test('made twice on one day leaves only the second in force', async () => {
    const place = await placeNamed('Palasi');
    await record(place.id, arariaSadar);
    await record(place.id, bhargama);
    const [first] = await suggest(place.id, '2026-12-01');
    expect(first).toMatchObject({ office: { id: bhargama }, degree: 'sure' });
  });

  test('of another district, of an unknown place, or to an office that is no station is refused', async () => {
    const place = await placeNamed('Sikti');
    expect(await record(place.id, bhargama, { ...sho, districtCode: 212 as DistrictCode })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await record(2_000_000_000 as FoundPlace['id'], bhargama)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await record(place.id, 101)).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
  });
});

describe('a list of a district', () => {
  const importList = (csv: string, actor: OfficerActor = sp) => act({ db: db.app, clock }, actor, 'place.import', (open) => importPlaceStations(open, csv));

  test('counts what it takes and says of each other row why not', async () => {
    const result = await importList(
      [
        'district,place,pincode,station',
        'Araria,Kursakanta,,Kursakanta',
        'अररिया,सिकटी,,भरगामा',
        'Araria,Kursakanta,,Sikti',
        'Patna,Bihta,,Bihta',
        'Nowhere,Bihta,,Bihta',
        'Araria,Xqzzyqwk,,Sikti',
        'Araria,Raniganj,,Xqzzyqwk',
      ].join('\n'),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        read: 7,
        rejected: expect.arrayContaining([
          { row: 5, district: 'Patna', place: 'Bihta', pincode: '', station: 'Bihta', fault: 'not-your-district' },
          { row: 6, district: 'Nowhere', place: 'Bihta', pincode: '', station: 'Bihta', fault: 'unknown-district' },
          { row: 7, district: 'Araria', place: 'Xqzzyqwk', pincode: '', station: 'Sikti', fault: 'unknown-place' },
        ]),
      },
    });
    if (!result.ok) throw new Error('refused');
    expect(result.value.taken + result.value.rejected.length).toBe(7);
    const { imported } = await db.owner
      .selectFrom('place_stations')
      .select((select) => select.fn.countAll<number>().as('imported'))
      .where('source', '=', 'import')
      .executeTakeFirstOrThrow();
    expect(imported).toBe(result.value.taken);
  });

  test('may come from a spreadsheet, with tabs and empty lines, and names lines as a person counts them', async () => {
    const result = await importList('\uFEFFDistrict\tPlace\tPincode\tStation\n\nAraria\tXqzzyqwk\t\tSikti');
    expect(result).toMatchObject({ ok: true, value: { read: 1, taken: 0, rejected: [{ row: 3, place: 'Xqzzyqwk', fault: 'unknown-place' }] } });
  });

  test('comes from an administrator for every district, and from no station, range or headquarters', async () => {
    const bihta = 'district,place,pincode,station\nPatna,Xqzzyqwk,,Bihta';
    expect(await importList(bihta, administrator)).toMatchObject({ ok: true, value: { rejected: [{ fault: 'unknown-place' }] } });
    for (const role of ['sho', 'dig', 'headquarters'] as const) expect(await importList(bihta, { ...administrator, role })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });

  test('shows in the coverage of its district', async () => {
    const coverage = await placeStationCoverage(db.app.$pickTables<SuggestionTables>(), istDate('2026-12-01'));
    expect(coverage.filter((block) => block.share.sure > 0).every((block) => block.districtCode === araria)).toBe(true);
    expect(coverage.some((block) => block.share.sure > 0)).toBe(true);
    expect(await placeStationCoverage(db.app.$pickTables<SuggestionTables>(), istDate('2026-12-01'), { districtCode: araria })).toEqual(coverage.filter((block) => block.districtCode === araria));
  });

  test('that overlaps with another at the same moment is refused whole, or comes after it; never both', async () => {
    const list = 'district,place,pincode,station\nAraria,Raniganj,,Raniganj';
    const outcomes = await Promise.all([importList(list), importList(list, administrator)]);
    expect(outcomes.filter((outcome) => outcome.ok).length).toBeGreaterThan(0);
    for (const outcome of outcomes) expect(outcome).toMatchObject(outcome.ok ? { value: { taken: 1 } } : { refusal: { code: 'conflict', reason: 'listOverlaps' } });
    const { id } = await placeNamed('Raniganj');
    const current = await db.owner.selectFrom('place_stations').select('office_id').where('place_id', '=', id).where('valid_to', 'is', null).execute();
    expect(current.length).toBe(1);
  });

  test('that is no list, is too long, or comes from no officer is refused', async () => {
    expect(await importList('a,b\n1,2')).toMatchObject({ ok: false, refusal: { code: 'invalid', reason: 'notAList' } });
    expect(await importList(`district,place,pincode,station\n${'Araria,Sikti,,Sikti\n'.repeat(5001)}`)).toMatchObject({ ok: false, refusal: { code: 'too-many' } });
    const guest = await act({ db: db.app, clock }, { kind: 'guest' }, 'place.import', (open) => importPlaceStations(open, ''));
    expect(guest).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
});
