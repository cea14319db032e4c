import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor, OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { listClocksOf, type ClockTables } from '../../foundation/deadlines/index.ts';
import { searchPlaces, type GeographyTables, type PlaceId } from '../../foundation/geography/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { fileComplaint, receiveComplaint, routeComplaint, sendToDistrictDesk } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, jokihat, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const elsewhere = 1007 as OfficeId;
let desk: ComplaintDesk;
let sp: OfficerActor;
let informant: CitizenActor;
let deskId: OfficeId;
let jokihatPlace: PlaceId;
beforeAll(async () => {
  desk = await complaintDesk();
  informant = await aCitizen(desk.deps);
  const office = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
  if (office === undefined) throw new Error('Araria has no office');
  deskId = office.id;
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: deskId } });
  const [place] = await searchPlaces(desk.db.app.$pickTables<GeographyTables>(), { text: 'Jokihat', districtCode: araria, limit: 1 });
  if (place === undefined) throw new Error('Jokihat is not in the tables');
  jokihatPlace = place.id;
});
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const file = (overrides = {}) => valueOf(fileComplaint(desk.deps, informant, aComplaint({ officeId: undefined, ...overrides })));
const seen = async (number: string, actor: OfficerActor = sp) => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return complaint;
};
const openClocks = async (id: ComplaintId) => (await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id)).filter((clock) => clock.metAt === undefined).map((clock) => `${clock.kind} ${clock.officeId}`).toSorted();

describe('the station of a place', () => {
  it('is the one named like it, as likely, and the person is not asked', async () => {
    const { number } = await file({ placeId: jokihatPlace, districtCode: undefined });
    expect(await seen(number)).toMatchObject({ officeId: jokihat, stationDegree: 'likely', deskState: 'at-station', placeId: jokihatPlace, districtCode: araria });
  });
  it('is the one that the person chose, whichever it is (L1)', async () => {
    const { number } = await file({ placeId: jokihatPlace, officeId: elsewhere });
    expect(await seen(number)).toMatchObject({ officeId: elsewhere, stationDegree: 'chosen' });
  });
  it('is left to the district’s desk when nothing is known, with its 24-hour clock and without a diary line (C15)', async () => {
    const { number } = await file({ placeId: null, districtCode: araria });
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ officeId: deskId, deskState: 'at-district-desk', stationDegree: 'unknown' });
    expect(await openClocks(complaint.id)).toEqual([`complaint.route ${deskId}`, `complaint.sign ${deskId}`, `complaint.unanswered ${deskId}`]);
    const lines = await sql`select 1 from diary_entries where record_id = ${complaint.id}`.execute(desk.db.owner);
    expect(lines.rows).toEqual([]);
  });
  it('needs a place or a district that exist', async () => {
    for (const told of [{ placeId: 999_999_999 }, { placeId: null, districtCode: 7 }, { placeId: null, districtCode: undefined }]) {
      expect(await fileComplaint(desk.deps, informant, aComplaint({ officeId: undefined, ...told }))).toMatchObject({ ok: false, refusal: { fields: { place: 'place' } } });
    }
  });
});

describe('the district’s desk', () => {
  it('names the station: its diary and its own 24 hours begin, the signature’s time runs on', async () => {
    const { number } = await file({ placeId: null });
    desk.clock.set('2026-11-24T15:00:00+05:30');
    await valueOf(routeComplaint(desk.deps, sp, { number, officeId: jokihat, isForPlace: false }));
    const complaint = await seen(number, desk.sho);
    expect(complaint).toMatchObject({ officeId: jokihat, deskState: 'at-station' });
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), complaint.id);
    expect(clocks.find((clock) => clock.kind === 'complaint.route')?.metAt).toEqual(desk.clock());
    expect(clocks.find((clock) => clock.kind === 'complaint.assign')?.dueAt.toISOString()).toBe('2026-11-25T09:30:00.000Z');
    expect(clocks.find((clock) => clock.kind === 'complaint.sign')?.dueAt.toISOString()).toBe('2026-11-27T18:30:00.000Z');
    const lines = await sql<{ office_id: number }>`select office_id from diary_entries where record_id = ${complaint.id}`.execute(desk.db.owner);
    expect(lines.rows).toEqual([{ office_id: jokihat }]);
  });
  it('keeps a correction for the place: the next complaint from there goes there, and surely', async () => {
    const { number } = await file({ placeId: jokihatPlace });
    await valueOf(routeComplaint(desk.deps, sp, { number, officeId: elsewhere, isForPlace: true }));
    const next = await file({ placeId: jokihatPlace });
    expect(await seen(next.number)).toMatchObject({ officeId: elsewhere, stationDegree: 'sure' });
    await valueOf(routeComplaint(desk.deps, sp, { number: next.number, officeId: jokihat, isForPlace: true }));
  });
  it('refuses what is no station, and the station that has it already', async () => {
    const { number } = await file({ placeId: jokihatPlace, officeId: jokihat });
    for (const officeId of [deskId, jokihat, 999_999 as OfficeId]) expect(await routeComplaint(desk.deps, sp, { number, officeId, isForPlace: false })).toMatchObject({ ok: false, refusal: { reason: 'noSuchStation' } });
  });
  it('moves also what a station has read, as a correction; the station itself cannot', async () => {
    const { number } = await file({ officeId: jokihat });
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await sendToDistrictDesk(desk.deps, desk.sho, number)).toMatchObject({ ok: false, refusal: { reason: 'alreadyReceived' } });
    expect(await routeComplaint(desk.deps, desk.sho, { number, officeId: elsewhere, isForPlace: false })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    await valueOf(routeComplaint(desk.deps, sp, { number, officeId: elsewhere, isForPlace: false }));
    expect(await seen(number)).toMatchObject({ officeId: elsewhere, deskState: 'at-station', holderId: undefined });
  });
});

describe('a station that says “not ours”', () => {
  it('sends it to the desk in one act, before reading, and loses sight of it', async () => {
    const { number } = await file({ officeId: jokihat });
    const { id } = await seen(number, desk.sho);
    await valueOf(sendToDistrictDesk(desk.deps, desk.dutyOfficer, number));
    expect(await seen(number)).toMatchObject({ officeId: deskId, deskState: 'at-district-desk' });
    expect(await openClocks(id)).toEqual([`complaint.route ${deskId}`, `complaint.sign ${deskId}`, `complaint.unanswered ${deskId}`]);
    await expect(seen(number, desk.sho)).rejects.toThrow('out of sight');
  });
});
