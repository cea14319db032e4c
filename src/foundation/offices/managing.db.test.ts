import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { OfficeId } from '../../kernel/id.ts';
import { istDate } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { frozenClock } from '../../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../../platform/testing/test-database.ts';
import { anOfficer } from '../identity/testing/an-officer.ts';
import { changeLadder, changeName, changePhone, closeOffice, findOffice, listStations, listSupervisionFaults, loadOffices, openOffice, phoneFor, reopenOffice, suggestStations, supervisorsOf, type ClosingDeps, type OfficeTables, type SuggestionTables, type SupervisionTables } from './index.ts';
import { findManagedOffice, listOfficeChanges, type ManagedOfficeTables } from './store/managed-office-store.ts';
import { listRungs } from './store/supervision-store.ts';
import { placesAndOffices } from './testing/places-and-offices.ts';

/** Araria: Jokihat and Kursakanta, the SP's office above them, the range above that, and the SP of Arwal elsewhere. */
const [jokihat, kursakanta, spAraria, spArwal, range] = [1006, 1007, 101, 102, 19].map((id) => id as OfficeId) as [OfficeId, OfficeId, OfficeId, OfficeId, OfficeId];
const reason = 'आदेश 12/2026, पुलिस मुख्यालय';
const clock = frozenClock('2026-11-24T10:00:00+05:30');
const today = istDate('2026-11-24');

let db: TestDatabase;
let deps: ClosingDeps;
let administrator: OfficerActor;
let headquarters: OfficerActor;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  deps = { db: db.app, clock, isInUse: () => Promise.resolve(false) };
  administrator = await anOfficer(deps, { posting: { officeId: 1 as OfficeId, role: 'administrator', rank: 'dysp' } });
  headquarters = await anOfficer(deps, { posting: { officeId: 1 as OfficeId, role: 'headquarters', rank: 'adg' } });
}, 180_000);
beforeEach(() => clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => db.close());

const office = async (id: number) => {
  const found = await findManagedOffice(db.app.$pickTables<ManagedOfficeTables>(), id);
  if (found === undefined) throw new Error(`No office ${id}`);
  return found;
};
const load = () => db.work.transaction().execute((trx) => loadOffices(trx, join(rootFolder(), 'db/reference')));
const ladder = () => db.app.$pickTables<SupervisionTables>();
const above = async (id: number, day: string) => (await supervisorsOf(ladder(), { officeId: id, on: istDate(day) }))[0]?.id;
const changes = (officeId: OfficeId) => listOfficeChanges(db.app.$pickTables<ManagedOfficeTables>(), { officeId, limit: 50 });

describe('an administrator changes an office', () => {
  it('its phone, which people are given from then on, with the reason and a mark', async () => {
    await valueOf(changePhone(deps, administrator, { officeId: jokihat, phone: ' 06453  222 333 ', reason }));
    expect(await phoneFor(db.app.$pickTables<OfficeTables>(), await office(jokihat))).toBe('06453 222 333');
    expect(await changes(jokihat)).toMatchObject([{ field: 'phone', before: undefined, after: '06453 222 333', reason }]);
    const marks = await db.owner.selectFrom('v_ledger_marks').select(['kind', 'content']).where('record_id', '=', (await office(jokihat)).recordId).execute();
    expect(marks).toEqual([{ kind: 'office.changed', content: { officeId: jokihat, field: 'phone', before: null, after: '06453 222 333' } }]);
  });
  it('its name in both scripts; the place is found by the new name and still by the old', async () => {
    await valueOf(changeName(deps, administrator, { officeId: kursakanta, name: { en: 'Kursakanta Nagar', hi: 'कुर्साकांटा नगर' }, reason }));
    expect((await office(kursakanta)).name).toEqual({ en: 'Kursakanta Nagar', hi: 'कुर्साकांटा नगर' });
    const place = await suggestStations(db.app.$pickTables<SuggestionTables>(), { on: today, text: 'Kursakanta', districtCode: 188 });
    expect(place.map((one) => one.office.id)).toContain(kursakanta);
  });
  it('refuses what is no number, no name, no reason, or nothing new', async () => {
    const phone = (change: object) => changePhone(deps, administrator, { officeId: jokihat, phone: '112', reason, ...change });
    expect(await phone({ phone: 'call me' })).toMatchObject({ ok: false, refusal: { fields: { phone: 'phone' } } });
    expect(await phone({ reason: ' abc ' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'reason' } } });
    expect(await phone({ phone: '06453 222 333' })).toMatchObject({ ok: false, refusal: { fields: { phone: 'nothingChanged' } } });
    expect(await phone({ officeId: 999_999 })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await changeName(deps, administrator, { officeId: jokihat, name: { en: '7', hi: undefined }, reason })).toMatchObject({ ok: false, refusal: { fields: { nameEn: 'nameEn' } } });
    expect(await changeName(deps, administrator, { officeId: jokihat, name: { en: 'Jokihat', hi: '१२' }, reason })).toMatchObject({ ok: false, refusal: { fields: { nameHi: 'nameHi' } } });
  });
  it('is nobody else’s, not even the headquarters’', async () => {
    const others = [headquarters, await anOfficer(deps, { posting: { officeId: spAraria, role: 'sp', rank: 'sp' } }), await anOfficer(deps)];
    for (const actor of others) {
      expect(await changePhone(deps, actor, { officeId: jokihat, phone: '112', reason })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      expect(await openOffice(deps, actor, { kind: 'circle', name: { en: 'Jokihat', hi: undefined }, districtCode: undefined, phone: '', supervisorId: spAraria, from: today, reason })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    }
  });
});

describe('C6: the ladder', () => {
  it('has another office above from a day on, and the day before the one that was', async () => {
    await valueOf(changeLadder(deps, administrator, { officeId: jokihat, supervisorId: spArwal, from: istDate('2026-12-01'), to: istDate('2027-01-01'), reason }));
    expect([await above(jokihat, '2026-11-30'), await above(jokihat, '2026-12-01'), await above(jokihat, '2026-12-31'), await above(jokihat, '2027-01-01')]).toEqual([spAraria, spArwal, spArwal, spAraria]);
    expect(await listSupervisionFaults(ladder(), istDate('2026-12-15'))).toEqual([]);
  });
  it('never goes down, to itself, to nobody, or backwards in time', async () => {
    const change = (what: object) => changeLadder(deps, administrator, { officeId: spAraria, supervisorId: range, from: today, to: undefined, reason, ...what });
    for (const supervisorId of [jokihat, spAraria, spArwal]) expect(await change({ supervisorId })).toMatchObject({ ok: false, refusal: { fields: { supervisorId: 'ladderKind' } } });
    expect(await change({ supervisorId: 999_999 })).toMatchObject({ ok: false, refusal: { fields: { supervisorId: 'supervisorId' } } });
    expect(await change({ to: today })).toMatchObject({ ok: false, refusal: { fields: { to: 'to' } } });
  });
});

describe('loading the reference data again', () => {
  it('keeps what an administrator has changed, takes the rest, and counts what it left alone', async () => {
    await db.owner.updateTable('offices').set({ name_en: 'Spelt wrongly' }).where('id', '=', 1009).execute();
    const rungs = await listRungs(ladder(), jokihat);
    const counts = await load();
    expect((await office(jokihat)).phone).toBe('06453 222 333');
    expect((await office(kursakanta)).name).toEqual({ en: 'Kursakanta Nagar', hi: 'कुर्साकांटा नगर' });
    expect(await listRungs(ladder(), jokihat)).toEqual(rungs);
    expect((await findOffice(db.app.$pickTables<OfficeTables>(), 1009))?.name.en, 'nobody changed it here').toBe('Palasi');
    expect(counts['police/offices.csv']?.mended).toEqual({ 'phone-of-administrator': 1, 'name-of-administrator': 1 });
    expect(counts['police/supervision.csv']).toMatchObject({ read: 873, taken: 872, rejected: { 'ladder-of-administrator': 1 } });
  });
  it('leaves every other ladder as the file has it, also the second time', async () => {
    const all = async () => (await db.owner.selectFrom('office_supervision').select(['office_id', 'supervisor_id', 'origin']).orderBy('office_id').orderBy('valid_from').execute()).map(({ office_id: id, supervisor_id: supervisor, origin }) => `${id} ${supervisor} ${origin}`);
    const before = await all();
    await load();
    expect(await all()).toEqual(before);
    expect(before.filter((line) => line.endsWith('administrator')).every((line) => line.startsWith(`${jokihat} `))).toBe(true);
  });
});

describe('opening and closing', () => {
  it('a new sub-division has a code of its own, is above a station when the administrator says so, and survives a load', async () => {
    const { id } = await valueOf(openOffice(deps, administrator, { kind: 'sub-division', name: { en: 'Araria', hi: 'अररिया' }, districtCode: 188, phone: '06453 222 100', supervisorId: spAraria, from: today, reason }));
    expect(id).toBeGreaterThanOrEqual(100_000);
    await valueOf(changeLadder(deps, administrator, { officeId: kursakanta, supervisorId: id, from: today, to: undefined, reason }));
    expect((await supervisorsOf(ladder(), { officeId: kursakanta, on: today })).map((one) => one.id)).toEqual([id, spAraria, range, 1]);
    await load();
    expect(await above(kursakanta, '2026-11-24')).toBe(id);
    expect(await closeOffice(deps, administrator, { officeId: id, on: today, reason })).toMatchObject({ ok: false, refusal: { reason: 'officeSupervises' } });
  });
  it('a new office needs kind, names, district and a wider office above it', async () => {
    const open = (what: object) => openOffice(deps, administrator, { kind: 'station', name: { en: 'New Town', hi: undefined }, districtCode: 188, phone: '', supervisorId: spAraria, from: today, reason, ...what });
    expect(await open({ kind: 'headquarters' })).toMatchObject({ ok: false, refusal: { fields: { kind: 'kind' } } });
    expect(await open({ name: { en: '', hi: undefined } })).toMatchObject({ ok: false, refusal: { fields: { nameEn: 'nameEn' } } });
    expect(await open({ districtCode: undefined })).toMatchObject({ ok: false, refusal: { fields: { districtCode: 'districtCode' } } });
    expect(await open({ districtCode: 7 })).toMatchObject({ ok: false, refusal: { fields: { districtCode: 'districtCode' } } });
    expect(await open({ supervisorId: jokihat })).toMatchObject({ ok: false, refusal: { fields: { supervisorId: 'ladderKind' } } });
    expect(await open({ reason: '' })).toMatchObject({ ok: false, refusal: { fields: { reason: 'reason' } } });
  });
  it('a closed station is offered to nobody from its day on, and is open again when that was wrong', async () => {
    const offered = async () => (await listStations(db.app.$pickTables<OfficeTables>(), 188)).map(({ id }) => id);
    expect(await closeOffice({ ...deps, isInUse: () => Promise.resolve(true) }, administrator, { officeId: jokihat, on: today, reason })).toMatchObject({ ok: false, refusal: { reason: 'officeInUse' } });
    expect(await closeOffice(deps, administrator, { officeId: jokihat, on: istDate('2026-11-23'), reason })).toMatchObject({ ok: false, refusal: { fields: { on: 'closingDay' } } });
    expect(await closeOffice(deps, administrator, { officeId: 1, on: today, reason })).toMatchObject({ ok: false, refusal: { reason: 'headquartersStays' } });
    await valueOf(closeOffice(deps, administrator, { officeId: jokihat, on: today, reason }));
    // Offered by the database's own day, as the view of offices is: closed for good on a day that is over.
    await db.owner.updateTable('offices').set({ closed_on: istDate('2020-01-01') }).where('id', '=', jokihat).execute();
    expect(await offered()).not.toContain(jokihat);
    expect((await listStations(db.app.$pickTables<OfficeTables>(), 188, { withClosed: true })).map(({ id }) => id)).toContain(jokihat);
    expect(await closeOffice(deps, administrator, { officeId: jokihat, on: today, reason })).toMatchObject({ ok: false, refusal: { reason: 'closedAlready' } });
    await load();
    expect((await office(jokihat)).closedOn, 'a load opens nothing').toBe('2020-01-01');
    await valueOf(reopenOffice(deps, administrator, { officeId: jokihat, reason }));
    expect(await offered()).toContain(jokihat);
    expect(await reopenOffice(deps, administrator, { officeId: jokihat, reason })).toMatchObject({ ok: false, refusal: { reason: 'notClosed' } });
  });
  it('C6: a closed office above somebody is a fault of the ladder, and is passed over', async () => {
    await db.owner.updateTable('offices').set({ closed_on: istDate('2026-11-24') }).where('id', '=', range).execute();
    const faults = await listSupervisionFaults(ladder(), today);
    expect(faults).toContainEqual({ officeId: spAraria, fault: 'closed-supervisor' });
    expect(await listSupervisionFaults(ladder(), istDate('2026-11-23')), 'the day before it was open').toEqual([]);
    expect((await supervisorsOf(ladder(), { officeId: spAraria, on: today })).map((one) => one.id)).toEqual([1]);
    await db.owner.updateTable('offices').set({ closed_on: null }).where('id', '=', range).execute();
  });
});
