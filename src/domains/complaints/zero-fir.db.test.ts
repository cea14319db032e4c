import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clockHandlers } from '../../app/clock-handlers.ts';
import type { CitizenActor, OfficerActor } from '../../kernel/actor.ts';
import type { DistrictCode, OfficeId } from '../../kernel/id.ts';
import { instantOf, istDate, istDateOf } from '../../kernel/instant.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { districtOffice, supervisorsOf, type OfficeTables, type SupervisionTables } from '../../foundation/offices/index.ts';
import { findFir, findTransfer, firDuties, firNumberText, type FirInput, type FirTables, type TransferTables } from '../cases/index.ts';
import { acceptZeroFir, decideDispute, disputeZeroFir, fileComplaint, receiveComplaint, registerFirFromComplaint, sendZeroFir, sendZeroFirOutside, signComplaint } from './index.ts';
import type { BelongsElsewhere } from './model/belongs-elsewhere.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { countQueue, listQueue, type QueueTables } from './store/queue-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, jokihat, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const palasi = 1009 as OfficeId;
const patna = 212 as DistrictCode;
const ground = 'जगह दूसरे थाने के इलाक़े में है।';

let desk: ComplaintDesk;
let palasiSho: OfficerActor;
let sp: OfficerActor;
/** Of a station in Patna. */
let farSho: OfficerActor;
let farStation: OfficeId;
beforeAll(async () => {
  desk = await complaintDesk();
  const offices = desk.db.app.$pickTables<OfficeTables>();
  const { rows } = await sql<{ id: OfficeId }>`select id from offices where district_code = ${patna} and kind = 'station' order by id limit 1`.execute(desk.db.owner);
  farStation = rows[0]?.id ?? (0 as OfficeId);
  palasiSho = await anOfficer(desk.deps, { posting: { officeId: palasi } });
  farSho = { ...(await anOfficer(desk.deps, { posting: { officeId: farStation } })), districtCode: patna };
  const district = await districtOffice(offices, araria);
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: district?.id ?? jokihat } });
}, 60_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

async function signed(informant: CitizenActor): Promise<string> {
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true, mode: 'physical-at-station' }));
  return number;
}

function anFir(): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
    items: {
      place: { address: 'पटना जंक्शन', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: 'जोकीहाट', mobile: '6000012345', occupation: '' },
      accused: 'पता नहीं',
      delayReason: '',
      inquestNumber: '',
      firstInformation: { text: 'मेरी साइकिल चोरी हो गई।', lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: desk.investigator.officerId,
      readOver: true,
    },
  };
}

const at = (officeId: OfficeId): BelongsElsewhere => ({ destination: { kind: 'station', officeId }, ground });
const register = (number: string, belongs: BelongsElsewhere | undefined) => registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir(), belongs });

/** A Zero FIR of Jokihat for a place of the other station. */
async function zeroFir(to: OfficeId, isSent = true): Promise<{ number: string; firNumber: string; informant: CitizenActor }> {
  const informant = await aCitizen(desk.deps);
  const number = await signed(informant);
  const { firNumber } = await valueOf(register(number, at(to)));
  if (isSent) await valueOf(sendZeroFir(desk.deps, desk.sho, number));
  return { number, firNumber, informant };
}

const seenBy = (actor: OfficerActor | CitizenActor, number: string) => findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
const complaintOf = async (actor: OfficerActor | CitizenActor, number: string) => {
  const complaint = await seenBy(actor, number);
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return complaint;
};
const transferOf = async (number: string) => findTransfer(desk.db.app.$pickTables<TransferTables>(), (await complaintOf(desk.sho, number)).id);
const diaryOf = async (officeId: OfficeId, about: string) => {
  const { rows } = await sql<{ kind: string }>`select kind from diary_entries where office_id = ${officeId} and record_number = ${about} order by day, number`.execute(desk.db.owner);
  return rows.map((row) => row.kind);
};
/** Without the duties after the FIR, which go along and have tests of their own. */
const openClocks = async (number: string) => {
  const { rows } = await sql<{ kind: string; office_id: number; hours: number }>`
    select d.kind, d.office_id, extract(epoch from d.due_at - d.started_at)::int / 3600 as hours from v_deadlines_open d join complaints c on c.id = d.record_id where c.number = ${number} and not d.kind = any(${firDuties}) order by d.kind`.execute(desk.db.owner);
  return rows.map((row) => [row.kind, row.office_id, row.hours]);
};
const waitingFor = async (actor: OfficerActor) => {
  const query = { visibleTo: complaintsVisibleTo(actor), officerId: actor.officerId, officeId: actor.officeId, now: desk.clock() };
  const lines = await listQueue(desk.db.app.$pickTables<QueueTables>(), { ...query, filter: 'zero-fir', limit: 100 });
  const counts = await countQueue(desk.db.app.$pickTables<QueueTables>(), query);
  expect(counts['zero-fir'], 'the count is that of the list').toBe(lines.length);
  return lines.map((line) => line.number);
};

describe('L12: a Zero FIR', () => {
  it('is registered wherever the place lies, with a number of its own series, beside the regular one', async () => {
    const zero = await valueOf(register(await signed(await aCitizen(desk.deps)), at(farStation)));
    const regular = await valueOf(register(await signed(await aCitizen(desk.deps)), undefined));
    expect(zero.firNumber).toMatch(/^0\/\d{4}\/2026$/);
    expect(regular.firNumber).toMatch(/^\d+\/2026$/);
  });
  it('gives the informant the free copy at once, with both stations on it', async () => {
    const { firNumber, number } = await zeroFir(farStation, false);
    const { rows } = await sql<{ facts: { header: object; action: object } }>`select facts from papers where number = ${firNumber} and kind = 'fir-copy'`.execute(desk.db.owner);
    expect(rows[0]?.facts.header).toMatchObject({ type: 'zero', number: firNumber, station: { en: 'Jokihat' } });
    expect(rows[0]?.facts.action).toMatchObject({ kind: 'transferred' });
    expect(await openClocks(number)).toEqual([['zero-fir.transfer', jokihat, 24]]);
  });
  it('asks for the other station and a sentence why, and accepts neither its own station nor none', async () => {
    const number = await signed(await aCitizen(desk.deps));
    expect(await register(number, at(jokihat))).toMatchObject({ ok: false, refusal: { fields: { belongsOfficeId: 'noSuchStation' } } });
    expect(await register(number, at(sp.officeId))).toMatchObject({ ok: false, refusal: { fields: { belongsOfficeId: 'noSuchStation' } } });
    expect(await register(number, { ...at(palasi), ground: 'वहाँ' })).toMatchObject({ ok: false, refusal: { fields: { belongsGround: 'groundMissing' } } });
    expect(await register(number, undefined)).toMatchObject({ ok: true });
  });
  it('numbers that are given at the same time are different and have no gap', async () => {
    const numbers = await Promise.all(Array.from({ length: 6 }, async () => signed(await aCitizen(desk.deps))));
    const given = await Promise.all(numbers.map(async (number, index) => (await valueOf(register(number, at(index % 2 === 0 ? palasi : farStation)))).firNumber));
    const running = given.map((firNumber) => Number(firNumber.split('/')[1])).toSorted((a, b) => a - b);
    expect(running.map((value) => value - (running[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('5.3: to its own station', () => {
  it('which sees nothing before it is sent, and then has a day to take it over', async () => {
    const { number, firNumber } = await zeroFir(farStation, false);
    expect(await seenBy(farSho, number)).toBeUndefined();
    expect(await waitingFor(farSho)).not.toContain(number);
    expect(await waitingFor(desk.sho)).toContain(number);
    await valueOf(sendZeroFir(desk.deps, desk.sho, number));
    expect(await seenBy(farSho, number)).toBeDefined();
    expect(await seenBy(palasiSho, number)).toBeUndefined();
    expect(await waitingFor(farSho)).toContain(number);
    expect(await waitingFor(desk.sho)).not.toContain(number);
    expect(await openClocks(number)).toEqual([['zero-fir.accept', farStation, 24]]);
    expect(await diaryOf(jokihat, firNumber)).toEqual(['fir-registered', 'zero-fir-sent']);
    expect(await diaryOf(farStation, firNumber)).toEqual(['zero-fir-received']);
    expect(await complaintOf(desk.sho, number)).toMatchObject({ officeId: jokihat });
  });
  it('which gives a regular number, keeps the link and holds it from now on; the person is told both numbers', async () => {
    const { number, firNumber: zeroNumber, informant } = await zeroFir(farStation);
    desk.clock.set('2026-11-24T15:00:00+05:30');
    const { firNumber } = await valueOf(acceptZeroFir(desk.deps, farSho, { number, investigatingOfficerId: farSho.officerId }));
    expect(firNumber).toMatch(/^\d+\/2026$/);
    const complaint = await complaintOf(informant, number);
    expect(complaint).toMatchObject({ officeId: farStation, districtCode: patna, holderId: farSho.officerId, deskState: 'fir-registered' });
    const fir = complaint.firId === undefined ? undefined : await findFir(desk.db.app.$pickTables<FirTables>(), complaint.firId);
    const zero = fir?.zeroFirId === undefined ? undefined : await findFir(desk.db.app.$pickTables<FirTables>(), fir.zeroFirId);
    expect([fir, zero].map((of) => of && firNumberText(of))).toEqual([firNumber, zeroNumber]);
    expect(fir?.items.firstInformation).toEqual(zero?.items.firstInformation);
    expect(fir?.sections).toEqual(zero?.sections);
    expect(await diaryOf(farStation, firNumber)).toEqual(['fir-registered']);
    expect(await openClocks(number)).toEqual([]);
    const { rows } = await sql<{ template: string; values: object }>`select template, values from outgoing_messages where template = 'zero-fir-accepted' and values->>'zeroNumber' = ${zeroNumber}`.execute(desk.db.owner);
    expect(rows).toEqual([{ template: 'zero-fir-accepted', values: { zeroNumber, firNumber } }]);
    expect(await seenBy(desk.sho, number), 'the registering station still sees its Zero FIR').toBeDefined();
  });
  it('and is taken over once, by the officer in charge there, with an officer of that station', async () => {
    const { number } = await zeroFir(farStation);
    const accept = (actor: OfficerActor, officerId = farSho.officerId) => acceptZeroFir(desk.deps, actor, { number, investigatingOfficerId: officerId });
    expect(await accept(desk.sho)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await accept(palasiSho)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await accept(farSho, desk.investigator.officerId)).toMatchObject({ ok: false, refusal: { reason: 'noSuchOfficer' } });
    const both = await Promise.all([accept(farSho), accept(farSho)]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await sendZeroFir(desk.deps, desk.sho, number)).toMatchObject({ ok: false, refusal: { reason: 'transferState' } });
  });
  it('shows to the SP of the station that must act when nobody does', async () => {
    const late = await zeroFir(farStation, false);
    const waiting = await zeroFir(farStation);
    desk.clock.set('2026-11-25T10:00:00+05:30');
    expect((await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 })).failed).toEqual([]);
    const [ofJokihat, ofPatna] = await Promise.all([jokihat, farStation].map(async (officeId) => (await supervisorsOf(desk.db.app.$pickTables<SupervisionTables>(), { officeId, on: istDateOf(desk.clock()) })).find(({ kind }) => kind === 'district')?.id));
    expect((await complaintOf(desk.sho, late.number)).escalatedToOfficeId).toBe(ofJokihat);
    expect((await complaintOf(desk.sho, waiting.number)).escalatedToOfficeId).toBe(ofPatna);
  });
});

describe('5.3: the stations do not agree', () => {
  it('within one district the SP decides within two days; the station named must take it over', async () => {
    const { number, firNumber } = await zeroFir(palasi);
    expect(await disputeZeroFir(desk.deps, palasiSho, { number, ground: 'नहीं' })).toMatchObject({ ok: false, refusal: { reason: 'groundMissing' } });
    await valueOf(disputeZeroFir(desk.deps, palasiSho, { number, ground }));
    expect(await openClocks(number)).toEqual([['dispute.decide', sp.officeId, 48]]);
    expect(await waitingFor(sp)).toContain(number);
    expect(await diaryOf(palasi, firNumber)).toEqual(['zero-fir-received', 'zero-fir-disputed']);
    await valueOf(decideDispute(desk.deps, sp, { number, toOfficeId: palasi, ground }));
    expect(await openClocks(number)).toEqual([['zero-fir.accept', palasi, 24]]);
    expect(await disputeZeroFir(desk.deps, palasiSho, { number, ground })).toMatchObject({ ok: false, refusal: { reason: 'transferState' } });
    expect(await acceptZeroFir(desk.deps, palasiSho, { number, investigatingOfficerId: palasiSho.officerId })).toMatchObject({ ok: true });
  });
  it('may be told that the registering station has it, which then gives it a regular number', async () => {
    const { number } = await zeroFir(palasi);
    await valueOf(disputeZeroFir(desk.deps, palasiSho, { number, ground }));
    await valueOf(decideDispute(desk.deps, sp, { number, toOfficeId: jokihat, ground }));
    expect(await acceptZeroFir(desk.deps, desk.sho, { number, investigatingOfficerId: desk.investigator.officerId })).toMatchObject({ ok: true });
    expect(await transferOf(number)).toMatchObject({ state: 'accepted', fromOfficeId: jokihat, destination: { officeId: jokihat } });
  });
  it('across districts the next office known above both decides, and sees only that', async () => {
    const { number } = await zeroFir(farStation);
    await valueOf(disputeZeroFir(desk.deps, farSho, { number, ground }));
    const transfer = await transferOf(number);
    const deciderOfficeId = transfer?.dispute?.deciderOfficeId as OfficeId;
    const { rows } = await sql<{ kind: string }>`select kind from offices where id = ${deciderOfficeId}`.execute(desk.db.owner);
    expect(['range', 'headquarters']).toContain(rows[0]?.kind);
    const dig = { ...(await anOfficer(desk.deps, { posting: { role: 'dig', rank: 'dig', officeId: deciderOfficeId } })), districtCode: undefined };
    const other = (await zeroFir(farStation)).number;
    expect(await seenBy(dig, other)).toBeUndefined();
    expect(await waitingFor(dig)).toEqual([number]);
    expect(await decideDispute(desk.deps, sp, { number, toOfficeId: palasi, ground })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await decideDispute(desk.deps, dig, { number, toOfficeId: palasi, ground })).toMatchObject({ ok: true });
    expect(await acceptZeroFir(desk.deps, palasiSho, { number, investigatingOfficerId: palasiSho.officerId })).toMatchObject({ ok: true });
  });
});

describe('out of the State', () => {
  const outside: BelongsElsewhere = { destination: { kind: 'outside', state: 'झारखंड', station: 'दुमका' }, ground };
  it('is registered all the same, and is sent with a mark and a day; nobody is shown as having it but this station', async () => {
    const number = await signed(await aCitizen(desk.deps));
    await valueOf(register(number, outside));
    const send = (input: { mark: string; on: ReturnType<typeof istDate> | undefined }) => sendZeroFirOutside(desk.deps, desk.sho, { number, ...input });
    expect(await send({ mark: '', on: istDate('2026-11-24') })).toMatchObject({ ok: false, refusal: { fields: { mark: 'required' } } });
    for (const on of [undefined, istDate('2026-11-23'), istDate('2026-11-25')]) expect(await send({ mark: 'पत्र 12', on })).toMatchObject({ ok: false, refusal: { fields: { 'on-day': 'sentOn' } } });
    expect(await sendZeroFir(desk.deps, desk.sho, number)).toMatchObject({ ok: false, refusal: { reason: 'transferState' } });
    await valueOf(send({ mark: 'पत्र 12', on: istDate('2026-11-24') }));
    expect(await transferOf(number)).toMatchObject({ state: 'outside', sentOutside: { mark: 'पत्र 12', on: '2026-11-24' } });
    expect(await openClocks(number)).toEqual([]);
    expect(await complaintOf(desk.sho, number)).toMatchObject({ officeId: jokihat });
  });
});
