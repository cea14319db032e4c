import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor, OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { istDate } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { read } from '../../platform/db/reading.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { askToWithdraw, fileComplaint, hearWithdrawal, nameHearer, receiveComplaint, stateUrgency, takeBackWithdrawal } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { isForPerson } from './model/timeline.ts';
import { shownWithdrawal } from './model/withdrawal.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { listHearers, type HearerTables } from './store/hearer-store.ts';
import { listQueue, type QueueTables } from './store/queue-store.ts';
import { listTimeline, type TimelineTables } from './store/timeline-store.ts';
import { findWithdrawal, pressureReading, type WithdrawalTables } from './store/withdrawal-store.ts';
import { araria, aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

const palasi = 1007 as OfficeId;
const mobiles = { sp: '6000098001', woman: '6000098002', elsewhere: '6000098003' } as const;
let desk: ComplaintDesk;
let sp: OfficerActor;
let sho: OfficerActor;
let woman: OfficerActor;
let elsewhere: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  const district = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
  if (district === undefined) throw new Error('Araria has no office');
  sp = await anOfficer(desk.deps, { mobile: mobiles.sp, posting: { officeId: district.id, role: 'sp', rank: 'sp' } });
  sho = await anOfficer(desk.deps, { gender: 'man', posting: { role: 'sho' } });
  woman = await anOfficer(desk.deps, { mobile: mobiles.woman, gender: 'woman', posting: { role: 'investigating-officer', rank: 'si' } });
  elsewhere = await anOfficer(desk.deps, { mobile: mobiles.elsewhere, gender: 'man', posting: { officeId: palasi, role: 'duty-officer', rank: 'asi' } });
}, 60_000);
beforeEach(async () => {
  await desk.db.owner.deleteFrom('outgoing_messages').execute();
  desk.clock.set('2026-11-24T10:00:00+05:30');
});
afterAll(() => desk.db.close());

interface Asked {
  readonly informant: CitizenActor;
  readonly number: string;
  readonly id: ComplaintId;
}
let told = 0;
const filed = async (overrides = {}): Promise<Asked> => {
  const informant = await aCitizen(desk.deps);
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint({ mobile: `60000970${String((told += 1)).padStart(2, '0')}`, ...overrides })));
  const complaint = await seen(number);
  return { informant, number, id: complaint?.id as ComplaintId };
};
const asked = async (overrides = {}, wasPressed?: boolean): Promise<Asked> => {
  const complaint = await filed(overrides);
  await valueOf(askToWithdraw(desk.deps, complaint.informant, { number: complaint.number, wasPressed }));
  return complaint;
};
const seen = (number: string, actor: OfficerActor = sho) => findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
const withdrawalOf = (id: ComplaintId) => findWithdrawal(desk.db.app.$pickTables<WithdrawalTables>(), id);
const marksOf = (id: ComplaintId) => listTimeline(desk.db.app.$pickTables<TimelineTables>(), id);
const sweepAt = async (iso: string) => {
  desk.clock.set(iso);
  expect((await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 })).failed).toEqual([]);
};
/** Messages to the informant of a complaint since filing, and to officers about it. */
const messagesTo = async (id: ComplaintId) => (await sql<{ template: string }>`select m.template from outgoing_messages m join complaint_persons p on p.mobile = m.recipient where p.complaint_id = ${id} order by m.queued_at, m.id`.execute(desk.db.owner)).rows.map(({ template }) => template);
const officersTold = async (number: string) => {
  const { rows } = await sql<{ recipient: string; template: string; values: { duty: string } }>`select recipient, template, values from outgoing_messages where template like 'duty-%' and values->>'duty' = 'contact' and values->>'number' = ${number} order by queued_at, id`.execute(desk.db.owner);
  return rows.map(({ recipient, template }) => `${Object.entries(mobiles).find(([, mobile]) => mobile === recipient)?.[0] ?? recipient} ${template}`);
};
const talk = { way: 'phone', wasAlone: true } as const;

describe('5.0: asking to withdraw', () => {
  it('counts after 72 hours, not a second before, tells only that there is news, and moves no desk', async () => {
    const { number, id } = await asked();
    expect(await messagesTo(id)).toEqual(['complaint-received', 'news']);
    await sweepAt('2026-11-27T09:59:59+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'asked', inForceSince: undefined });
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'in-force', inForceSince: desk.clock() });
    expect((await messagesTo(id)).at(-1)).toBe('news');
    expect((await marksOf(id))[0]?.kind).toBe('complaint.withdrawal-in-force');
    expect(await seen(number)).toMatchObject({ deskState: 'at-station' });
  });
  it('L8: the station goes on as before: every clock runs, and the way to the FIR is open', async () => {
    const { number, id } = await asked();
    const open = async () => (await sql<{ kind: string }>`select kind from v_deadlines_open where record_id = ${id} and kind <> 'withdrawal.effect' order by kind`.execute(desk.db.owner)).rows;
    const before = await open();
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await open()).toEqual(before);
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(stateUrgency(desk.deps, sho, { number, reason: 'साइकिल बेची जा रही है।', isVerified: true }));
  });
  it('once at a time; never by another citizen', async () => {
    const { informant, number } = await asked();
    expect(await askToWithdraw(desk.deps, informant, { number, wasPressed: undefined })).toMatchObject({ ok: false, refusal: { reason: 'withdrawalAsked' } });
    const other = await aCitizen(desk.deps);
    expect(await askToWithdraw(desk.deps, other, { number, wasPressed: undefined })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await takeBackWithdrawal(desk.deps, other, { number })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
  it('waits in a list of the station and of the SP', async () => {
    const { number } = await asked();
    for (const officer of [sho, sp]) {
      const lines = await listQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(officer), filter: 'withdrawal', officerId: officer.officerId, officeId: officer.officeId, now: desk.clock(), limit: 1_000 });
      expect(lines.map((line) => line.number)).toContain(number);
    }
  });
});

describe('5.0: taking it back', () => {
  it('is silent: no message, and the person’s page reads as if it still ran', async () => {
    const { informant, number, id } = await asked();
    const page = async () => ({ card: shownWithdrawal((await withdrawalOf(id)) ?? { effectAt: desk.clock(), needsTalk: false, inForceSince: undefined }, desk.clock()), lines: (await marksOf(id)).filter(isForPerson).map(({ kind }) => kind) });
    const before = await page();
    desk.clock.advanceMs(60_000);
    await valueOf(takeBackWithdrawal(desk.deps, informant, { number }));
    expect(await takeBackWithdrawal(desk.deps, informant, { number })).toMatchObject({ ok: false, refusal: { reason: 'withdrawalOver' } });
    expect(await page()).toEqual(before);
    expect(await messagesTo(id)).toEqual(['complaint-received', 'news']);
    expect((await marksOf(id)).filter(({ kind }) => kind === 'complaint.withdrawal-taken-back')).toHaveLength(1);
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'taken-back', inForceSince: undefined });
    expect((await marksOf(id)).map(({ kind }) => kind)).not.toContain('complaint.withdrawal-in-force');
  });
  it('a new request begins its own 72 hours; after they are over it is too late', async () => {
    const { informant, number, id } = await asked();
    await valueOf(takeBackWithdrawal(desk.deps, informant, { number }));
    desk.clock.set('2026-11-26T10:00:00+05:30');
    await valueOf(askToWithdraw(desk.deps, informant, { number, wasPressed: undefined }));
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'asked' });
    await sweepAt('2026-11-29T10:00:00+05:30');
    expect(await takeBackWithdrawal(desk.deps, informant, { number })).toMatchObject({ ok: false, refusal: { reason: 'withdrawalCounts' } });
  });
});

describe('5.0: “did somebody press you?”', () => {
  it('a yes is told to the SP, in neutral words, and stands in no mark', async () => {
    const { number, id } = await asked({}, true);
    expect(await officersTold(number)).toEqual(['sp duty-due']);
    expect(JSON.stringify(await marksOf(id))).not.toMatch(/press/i);
    expect(await read(desk.db.app, pressureReading(desk.db.app.$pickTables<WithdrawalTables>(), id))).toBe(true);
    expect(JSON.stringify(await withdrawalOf(id))).not.toMatch(/press/i);
  });
  it('a no, or no answer, is told to nobody', async () => {
    for (const said of [false, undefined]) expect(await officersTold((await asked({}, said)).number)).toEqual([]);
  });
  it('nobody changes the answer or removes the request, not even with the rights of the program', async () => {
    await expect(sql`update complaint_withdrawals set was_pressed = false`.execute(desk.db.app)).rejects.toThrow('permission denied');
    await expect(sql`delete from complaint_withdrawals`.execute(desk.db.app)).rejects.toThrow('permission denied');
  });
});

describe('5.0: in a matter of the family somebody speaks with the person first', () => {
  const family = { nature: 'domestic' } as const;
  it('without it the withdrawal does not count, and the SP is told at once and when the hours are over', async () => {
    const { number, id } = await asked(family);
    await sweepAt('2026-11-24T10:01:00+05:30');
    expect(await officersTold(number)).toEqual(['sp duty-due']);
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'asked', inForceSince: undefined });
    expect((await officersTold(number)).at(-1)).toBe('sp duty-late');
    expect((await marksOf(id)).filter(isForPerson).map(({ content }) => content['clock'])).not.toContain('withdrawal.talk');
    await valueOf(hearWithdrawal(desk.deps, woman, { number, ...talk, isOwnWish: true }));
    expect(await withdrawalOf(id)).toMatchObject({ state: 'in-force', inForceSince: desk.clock() });
  });
  it('by a woman officer of the station, alone; a man of the same station is refused', async () => {
    const { number, id } = await asked(family);
    expect(await hearWithdrawal(desk.deps, sho, { number, ...talk, isOwnWish: true })).toMatchObject({ ok: false, refusal: { reason: 'notTheHearer' } });
    expect(await hearWithdrawal(desk.deps, woman, { number, ...talk, wasAlone: false, isOwnWish: true })).toMatchObject({ ok: false, refusal: { fields: { wasAlone: 'notAlone' } } });
    await valueOf(hearWithdrawal(desk.deps, woman, { number, ...talk, isOwnWish: true }));
    expect(await hearWithdrawal(desk.deps, woman, { number, ...talk, isOwnWish: false })).toMatchObject({ ok: false, refusal: { reason: 'heardAlready' } });
    expect(await withdrawalOf(id), 'the hours are the person’s all the same').toMatchObject({ state: 'asked', talk: { isOwnWish: true } });
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'in-force' });
  });
  it('nobody’s own wish ends it, and the person’s page does not say so', async () => {
    const { number, id } = await asked(family);
    await valueOf(hearWithdrawal(desk.deps, woman, { number, ...talk, isOwnWish: false }));
    expect(await messagesTo(id)).toEqual(['news', 'news']);
    await sweepAt('2026-11-27T10:00:00+05:30');
    expect(await withdrawalOf(id)).toMatchObject({ state: 'not-wished', inForceSince: undefined });
    expect((await marksOf(id)).filter(isForPerson).map(({ kind }) => kind).filter((kind) => kind.includes('withdrawal'))).toEqual(['complaint.withdrawal-asked']);
  });
  it('the SP names an officer of another station, who sees it until the talk is noted', async () => {
    const { number, id } = await asked(family);
    expect(await seen(number, elsewhere)).toBeUndefined();
    expect(await hearWithdrawal(desk.deps, elsewhere, { number, ...talk, isOwnWish: true })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await nameHearer(desk.deps, sho, { number, officerId: elsewhere.officerId })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await nameHearer(desk.deps, sp, { number, officerId: sho.officerId })).toMatchObject({ ok: false, refusal: { fields: { hearerId: 'noSuchHearer' } } });
    await valueOf(nameHearer(desk.deps, sp, { number, officerId: elsewhere.officerId }));
    expect(await officersTold(number)).toEqual(['elsewhere duty-due']);
    expect(await seen(number, elsewhere)).toMatchObject({ number });
    await valueOf(hearWithdrawal(desk.deps, elsewhere, { number, ...talk, isOwnWish: true }));
    expect(await withdrawalOf(id)).toMatchObject({ talk: { by: elsewhere.officerId, officeId: palasi, isOwnWish: true } });
    expect(await seen(number, elsewhere)).toBeUndefined();
  });
  it('taken back, it is out of the sight of the other station', async () => {
    const { informant, number } = await asked(family);
    await valueOf(nameHearer(desk.deps, sp, { number, officerId: elsewhere.officerId }));
    await valueOf(takeBackWithdrawal(desk.deps, informant, { number }));
    expect(await seen(number, elsewhere)).toBeUndefined();
    expect(await hearWithdrawal(desk.deps, woman, { number, ...talk, isOwnWish: true })).toMatchObject({ ok: false, refusal: { reason: 'noWithdrawal' } });
  });
  it('whom the SP can name: women of the station, everybody of others, no man of the same station', async () => {
    const hearers = (await listHearers(desk.db.app.$pickTables<HearerTables>(), { districtCode: araria, officeId: sho.officeId, on: istDate('2026-11-24') })).map(({ id }) => id);
    expect(hearers).toEqual(expect.arrayContaining([woman.officerId, elsewhere.officerId]));
    expect(hearers).not.toContain(sho.officerId);
    expect(hearers).not.toContain(sp.officerId);
  });
});
