import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { istDate } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { csvText } from '../../platform/text/csv-text.ts';
import { anOfficer } from '../identity/testing/an-officer.ts';
import type { ActDeps } from '../ledger/index.ts';
import { importOffices, previewOffices } from './actions/import-offices.ts';
import { changePhone, suggestStations, supervisorsOf, type SuggestionTables, type SupervisionTables } from './index.ts';
import { cellsOf, officeListColumns } from './model/office-list.ts';
import { listLadders, listManagedOffices, type OfficeListTables } from './store/office-list-store.ts';
import { placesAndOffices } from './testing/places-and-offices.ts';

const reason = 'आदेश 14/2026, पुलिस मुख्यालय';
const header = officeListColumns.join(',');
const today = istDate('2026-11-24');

let db: TestDatabase;
let deps: ActDeps;
let administrator: OfficerActor;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  deps = { db: db.app, clock: frozenClock('2026-11-24T10:00:00+05:30') };
  administrator = await anOfficer(deps, { posting: { officeId: 1 as OfficeId, role: 'administrator', rank: 'dysp' } });
}, 180_000);
afterAll(() => db.close());

const preview = (...rows: string[]) => valueOf(previewOffices(deps, administrator, { csvText: [header, ...rows].join('\n'), reason }));
const save = async (...rows: string[]) => importOffices(deps, administrator, { csvText: [header, ...rows].join('\n'), reason, seen: (await preview(...rows)).seen });
const offices = async () => [...(await listManagedOffices(db.app.$pickTables<OfficeListTables>(), { isLocked: false })).values()];
const changes = () => db.owner.selectFrom('office_changes').select(['office_id', 'field', 'before', 'after', 'reason']).orderBy('changed_at').orderBy('id').execute();
const above = async (officeId: number, on: string) => (await supervisorsOf(db.app.$pickTables<SupervisionTables>(), { officeId, on: istDate(on) })).map(({ id }) => id);

describe('a list of offices', () => {
  it('that was downloaded and not touched changes nothing: all of the State’s offices are known by it', async () => {
    const ladders = await listLadders(db.app.$pickTables<OfficeListTables>());
    const all = await offices();
    const text = csvText(officeListColumns, all.map((office) => cellsOf(office, { rungs: ladders.get(office.id) ?? [], today })));
    const { rows } = await valueOf(previewOffices(deps, administrator, { csvText: text, reason }));
    expect([rows.length, rows.filter(({ fate }) => fate.fate !== 'same')]).toEqual([all.length, []]);
    expect(all.length).toBeGreaterThan(800);
  });

  it('shows what each row would do and writes nothing', async () => {
    const { rows } = await preview('1006,,,,,06453 222 333,,,', ',sub-division,Araria,अररिया,188,,101,2026-12-01,', '1007,station,,,212,,,,', '1006,,,,,112,,,');
    expect(rows.map(({ cells, fate }) => [cells.row, fate.fate === 'faulty' ? fate.faults : fate.fate])).toEqual([[2, 'changed'], [3, 'opened'], [4, ['district-fixed']], [5, ['repeated']]]);
    expect(await changes()).toEqual([]);
  });

  it('saves the rows that are right with reason and marks, and answers the others as they were written', async () => {
    const count = (await offices()).length;
    const saved = await valueOf(save('1006,,Jokihat Nagar,,,+91 6453 222 333,,,', ',sub-division,Araria,अररिया,188,,101,2026-12-01,', '9,,,,,112,,,'));
    expect(saved.rows.filter(({ fate }) => fate.fate === 'faulty').map(({ cells }) => cells.code)).toEqual(['9']);
    const all = await offices();
    const opened = all.find(({ kind, name }) => kind === 'sub-division' && name.en === 'Araria');
    expect([all.length, opened?.openedOn, opened?.name.hi]).toEqual([count + 1, '2026-12-01', 'अररिया']);
    expect(all.find(({ id }) => id === 1006)).toMatchObject({ phone: '+91 6453 222 333', name: { en: 'Jokihat Nagar', hi: 'जोकीहाट' } });
    expect((await changes()).map(({ office_id: id, field, reason: why }) => [id, field, why])).toEqual(expect.arrayContaining([[1006, 'phone', reason], [1006, 'name', reason], [opened?.id, 'office', reason]]));
    const marks = await db.owner.selectFrom('v_ledger_marks').select(['kind', 'content']).where('kind', '=', 'office.list-imported').execute();
    expect(marks).toEqual([{ kind: 'office.list-imported', content: { read: 3, opened: 1, changed: 1, same: 0, faulty: 1 } }]);
    const found = await suggestStations(db.app.$pickTables<SuggestionTables>(), { on: today, text: 'Jokihat', districtCode: 188 });
    expect(found.map(({ office }) => office.id), 'by the name before too').toContain(1006);
  });

  it('sent a second time opens and changes nothing', async () => {
    const [before, kept] = [await offices(), await changes()];
    expect(await save('1006,,Jokihat Nagar,,,+91 6453 222 333,,,', ',sub-division,Araria,अररिया,188,,101,2026-12-01,')).toMatchObject({ ok: false, refusal: { reason: 'nothingToSave' } });
    expect([await offices(), await changes()]).toEqual([before, kept]);
  });

  it('puts an office above a station from a day to a last day; before and behind, and on every other ladder, all stays', async () => {
    const subDivision = (await offices()).find(({ kind }) => kind === 'sub-division')?.id;
    const others = async () => [...(await listLadders(db.app.$pickTables<OfficeListTables>()))].filter(([id]) => id !== 1007);
    const [usual, ladders] = [await above(1007, '2026-11-24'), await others()];
    await valueOf(save(`1007,,,,,,${subDivision},2026-12-01,2026-12-31`));
    const days = ['2026-11-30', '2026-12-01', '2026-12-31', '2027-01-01'];
    expect(await Promise.all(days.map(async (day) => (await above(1007, day))[0]))).toEqual([usual[0], subDivision, subDivision, usual[0]]);
    expect(await others()).toEqual(ladders);
  });

  it('reads what a download guarded against spreadsheets as it was', async () => {
    expect(await save("1006,,,,,'+91 6453 222 333,,,")).toMatchObject({ ok: false, refusal: { reason: 'nothingToSave' } });
  });

  it('is not saved when an office has changed since it was shown', async () => {
    const row = '1009,,,,,06453 100 100,,,';
    const { seen } = await preview(row);
    await valueOf(changePhone(deps, administrator, { officeId: 1009, phone: '06453 200 200', reason }));
    expect(await importOffices(deps, administrator, { csvText: [header, row].join('\n'), reason, seen })).toMatchObject({ ok: false, refusal: { code: 'conflict', reason: 'listMoved' } });
    expect((await offices()).find(({ id }) => id === 1009)?.phone).toBe('06453 200 200');
  });

  it('needs to be one, with a reason, and an administrator', async () => {
    const send = (what: { csvText?: string; reason?: string }, actor = administrator) => previewOffices(deps, actor, { csvText: `${header}\n1006,,,,,112,,,`, reason, ...what });
    expect(await send({ csvText: 'code,phone\n1006,112' })).toMatchObject({ ok: false, refusal: { reason: 'notAnOfficeList' } });
    expect(await send({ csvText: header })).toMatchObject({ ok: false, refusal: { reason: 'notAnOfficeList' } });
    expect(await send({ csvText: [header, ...Array.from({ length: 1501 }, () => '1006,,,,,112,,,')].join('\n') })).toMatchObject({ ok: false, refusal: { reason: 'officeListTooLong' } });
    expect(await send({ reason: ' abc ' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'reason' } } });
    for (const role of ['sp', 'headquarters'] as const) {
      const other = await anOfficer(deps, { posting: { officeId: 1 as OfficeId, role, rank: 'sp' } });
      expect(await send({}, other)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      expect(await importOffices(deps, other, { csvText: `${header}\n1006,,,,,112,,,`, reason, seen: 'x' })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    }
  });
});
