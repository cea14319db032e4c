import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { officerRoles, type CitizenActor, type OfficerActor, type OfficerRole } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { listClocksOf, sweepClocks, type ClockTables } from '../../foundation/deadlines/index.ts';
import { checkPaper, findCurrentPaper, printPaper, type PaperTables } from '../../foundation/documents/index.ts';
import { pagesWithoutSpaces, withoutSpaces } from '../../foundation/documents/testing/pdf-text.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import type { FirInput } from '../cases/index.ts';
import {
  appealToSp, askToWithdraw, assignComplaint, decideWithoutFir, directStation, fileComplaint, loadSignatureModes, lookUpToSign, noteContact, receiveComplaint,
  recordLinksFor, registerFirFromComplaint, routeComplaint, sendToDistrictDesk, signComplaint, signElsewhere, takeComplaint,
} from './index.ts';
import { followBySlip } from './actions/follow-by-slip.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { keysAskedFor } from './model/search-words.ts';
import { searchOpenComplaints, type SearchTables } from './store/search-store.ts';
import { findComplaint, findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { countQueue, listQueue, queueFilters, type QueueTables } from './store/queue-store.ts';
import { aCitizen, aComplaint, complaintDesk, jokihat, type ComplaintDesk } from './testing/complaint-desk.ts';

/** Of the offices' list: the SP's office of Araria, the range above it, and two stations beside Jokihat. */
const spOffice = 101 as OfficeId;
const range = 19 as OfficeId;
const kursakanta = 1007 as OfficeId;
const palasi = 1009 as OfficeId;

let desk: ComplaintDesk;
let sp: OfficerActor;
let spDuty: OfficerActor;
let enquirer: OfficerActor;
let dig: OfficerActor;
let palasiSho: OfficerActor;
let palasiDuty: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  await loadSignatureModes(desk.db.work, join(rootFolder(), 'db/reference'));
  const at = (officeId: OfficeId, role: OfficerRole, mobile: string) => anOfficer(desk.deps, { mobile, posting: { officeId, role, rank: 'dysp' } });
  sp = await at(spOffice, 'sp', '6000099901');
  spDuty = await at(spOffice, 'duty-officer', '6000099902');
  enquirer = await at(spOffice, 'investigating-officer', '6000099903');
  dig = await at(range, 'dig', '6000099904');
  palasiSho = await at(palasi, 'sho', '6000099905');
  palasiDuty = await at(palasi, 'duty-officer', '6000099906');
}, 180_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const words = 'दारोग़ा ने रिपोर्ट लिखने के पैसे माँगे।';
interface Filed {
  readonly number: string;
  readonly id: ComplaintId;
  readonly informant: CitizenActor;
}
async function file(overrides: Parameters<typeof aComplaint>[0] = {}): Promise<Filed> {
  const informant = await aCitizen(desk.deps);
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint({ nature: 'police', narrative: words, mobile: '6000066001', ...overrides })));
  return { number, id: (await rowOf(number)).id as ComplaintId, informant };
}
const rowOf = (number: string) => desk.db.owner.selectFrom('complaints').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
const seenBy = (actor: OfficerActor | CitizenActor, number: string) => findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });
const openClocks = async (id: ComplaintId) =>
  (await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id)).filter((clock) => clock.metAt === undefined && clock.lapsedAt === undefined).map(({ kind, officeId }) => [kind, officeId]).toSorted(([a], [b]) => String(a).localeCompare(String(b)));
const diaryOf = async (officeId: OfficeId) => (await desk.db.owner.selectFrom('diary_entries').select('record_number').where('office_id', '=', officeId).execute()).map((entry) => entry.record_number);
const told = async (recipient: string) => (await sql<{ template: string }>`select template from outgoing_messages where recipient = ${recipient} order by queued_at, id`.execute(desk.db.owner)).rows.map((row) => row.template);
const ground = 'बयान और सी.सी.टी.वी. देखे। कोई अपराध नहीं दिखा।';

describe('5.1: a complaint about the police', () => {
  it('starts at the SP’s office above the station complained of, with clocks of its own and no line in a station’s diary', async () => {
    const { number, id, informant } = await file();
    expect(await rowOf(number)).toMatchObject({ desk_state: 'at-sp', office_id: spOffice, above_office_id: spOffice, about_office_id: jokihat });
    expect(await openClocks(id)).toEqual([['misconduct.assign', spOffice], ['misconduct.contact', spOffice], ['misconduct.decide', spOffice]]);
    expect(await diaryOf(jokihat)).not.toContain(number);
    expect(await seenBy(informant, number)).toMatchObject({ number });
    expect(await seenBy(sp, number)).toMatchObject({ number, narrative: words });
  });
  it('is not to be found by anybody of that station: by number, by id, in a list, a count, a diary, or to sign it', async () => {
    const { number, id } = await file();
    const db = desk.db.app.$pickTables<QueueTables>();
    for (const role of officerRoles) {
      const actor = await anOfficer(desk.deps, { posting: { role } });
      expect(await seenBy(actor, number), role).toBeUndefined();
      expect(await findComplaint(desk.db.app.$pickTables<ComplaintTables>(), { id, visibleTo: complaintsVisibleTo(actor) }), role).toBeUndefined();
      expect((await recordLinksFor(desk.deps, actor, { lang: 'hi', recordIds: [id] })).size, role).toBe(0);
      const query = { visibleTo: complaintsVisibleTo(actor), officerId: actor.officerId, officeId: actor.officeId, now: desk.clock() };
      for (const filter of queueFilters) {
        const lines = await listQueue(db, { ...query, filter, limit: 100 });
        expect(lines.map((line) => line.number), `${role}, ${filter}`).not.toContain(number);
      }
      expect((await countQueue(db, query))['about-police'], role).toBe(0);
      expect(await searchOpenComplaints(desk.db.app.$pickTables<SearchTables>(), { keys: keysAskedFor('दारोग़ा पैसे'), within: query.visibleTo, limit: 100 }), `${role}, by its words`).not.toContain(id);
    }
    expect(await searchOpenComplaints(desk.db.app.$pickTables<SearchTables>(), { keys: keysAskedFor('दारोग़ा पैसे'), within: complaintsVisibleTo(sp), limit: 100 }), 'the SP finds it by the same words').toContain(id);
    const before = await desk.db.owner.selectFrom('complaint_look_ups').select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    const lookUp = (of: string) => lookUpToSign(desk.deps, desk.dutyOfficer, { number: of, proof: '6001', identity: 'photo-paper' });
    const answer = await lookUp(number);
    expect(answer, 'as of a number that there is not').toEqual(await lookUp('BR-EC-2026-188-999999'));
    expect(answer).toMatchObject({ ok: false, refusal: { reason: 'noSuchSlip' } });
    expect(await desk.db.owner.selectFrom('complaint_look_ups').select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).toEqual(before);
  });
  it('refuses every act of that station as if there were no such number', async () => {
    const { number } = await file();
    const unknown = { ok: false, refusal: { code: 'not-found', reason: 'notFound' } };
    const { deps, sho, dutyOfficer, investigator } = desk;
    expect(await receiveComplaint(deps, dutyOfficer, number)).toMatchObject(unknown);
    expect(await sendToDistrictDesk(deps, dutyOfficer, number)).toMatchObject(unknown);
    expect(await assignComplaint(deps, sho, { number, officerId: investigator.officerId })).toMatchObject(unknown);
    expect(await signComplaint(deps, sho, { number, wasReadOver: true })).toMatchObject(unknown);
    expect(await decideWithoutFir(deps, sho, { number, kind: 'closed', ground, sections: [] })).toMatchObject(unknown);
    expect(await directStation(deps, sho, { number, officeId: palasi })).toMatchObject(unknown);
  });
  it('never comes to that station, whoever sends it and however', async () => {
    const { number } = await file();
    expect(await directStation(desk.deps, sp, { number, officeId: jokihat })).toMatchObject({ ok: false, refusal: { reason: 'noSuchStation' } });
    expect(await routeComplaint(desk.deps, sp, { number, officeId: jokihat, isForPlace: false })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    await expect(desk.db.owner.updateTable('complaints').set({ office_id: jokihat }).where('number', '=', number).execute()).rejects.toThrow('complaints_never_at_office_complained_of');
    await valueOf(directStation(desk.deps, sp, { number, officeId: palasi }));
    expect(await sendToDistrictDesk(desk.deps, palasiDuty, number)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    await valueOf(receiveComplaint(desk.deps, palasiDuty, number));
    await valueOf(signComplaint(desk.deps, palasiDuty, { number, wasReadOver: true }));
    const zero = { destination: { kind: 'station', officeId: jokihat }, ground: 'जगह जोकीहाट की है।' } as const;
    expect(await registerFirFromComplaint(desk.deps, palasiSho, { number, input: anFir(), belongs: zero })).toMatchObject({ ok: false, refusal: { reason: 'noSuchStation' } });
    expect(await seenBy(desk.sho, number)).toBeUndefined();
  });
  it('tells the person only that there is news, the head of the office above what is due, and the station nothing', async () => {
    const stationPhones = ['6000099911', '6000099912'];
    for (const [index, role] of (['sho', 'duty-officer'] as const).entries()) await anOfficer(desk.deps, { mobile: stationPhones[index] ?? '', posting: { role } });
    const { number } = await file({ mobile: '6000066002' });
    await sweepAt('2026-11-24T10:00:00+05:30');
    expect(await told('6000066002')).toEqual(['news']);
    expect(await told('6000099901')).toContain('duty-due');
    for (const phone of stationPhones) expect(await told(phone)).toEqual([]);
    expect(await seenBy(desk.sho, number)).toBeUndefined();
  });
});

const sweepAt = async (iso: string) => {
  desk.clock.set(iso);
  expect((await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 })).failed).toEqual([]);
};

describe('5.1: what the office above does', () => {
  it('names an officer of its own, who speaks with the person and reads the words; a station’s officer cannot be named', async () => {
    const { number, id } = await file();
    expect(await assignComplaint(desk.deps, sp, { number, officerId: palasiSho.officerId })).toMatchObject({ ok: false, refusal: { reason: 'noSuchOfficer' } });
    await valueOf(assignComplaint(desk.deps, sp, { number, officerId: enquirer.officerId }));
    expect(await rowOf(number)).toMatchObject({ desk_state: 'sp-enquiry', holder_id: enquirer.officerId });
    await valueOf(noteContact(desk.deps, enquirer, { number, way: 'phone' }));
    expect(await openClocks(id)).toEqual([['misconduct.decide', spOffice]]);
    expect(await seenBy(enquirer, number)).toMatchObject({ number });
    expect(await decideWithoutFir(desk.deps, enquirer, { number, kind: 'closed', ground, sections: [] })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
  it('has another station make the FIR, with the three days to sign from that day, also where anybody but the station complained of signs', async () => {
    const { number, id } = await file();
    desk.clock.set('2026-11-27T12:00:00+05:30');
    await valueOf(directStation(desk.deps, sp, { number, officeId: palasi }));
    expect(await openClocks(id)).toEqual([['complaint.action', palasi], ['complaint.assign', palasi], ['complaint.first-contact', palasi], ['complaint.sign', palasi], ['complaint.unanswered', palasi]]);
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id);
    expect(clocks.find(({ kind }) => kind === 'complaint.sign')?.dueAt).toEqual(instantOf('2026-12-01T00:00:00+05:30'));
    expect(await diaryOf(palasi)).toContain(number);
    const other = await anOfficer(desk.deps, { posting: { officeId: kursakanta, role: 'duty-officer', rank: 'asi' } });
    const { lookUpId } = await valueOf(lookUpToSign(desk.deps, other, { number, proof: '6001', identity: 'photo-paper' }));
    await valueOf(signElsewhere(desk.deps, other, { lookUpId, wasReadOver: true }));
    await valueOf(receiveComplaint(desk.deps, palasiDuty, number));
    const { firNumber } = await valueOf(registerFirFromComplaint(desk.deps, palasiSho, { number, input: anFir() }));
    expect(firNumber, 'a regular one, whose place is nobody’s quarrel').toMatch(/^[1-9]\d*\/2026$/);
    expect(await seenBy(sp, number)).toMatchObject({ deskState: 'fir-registered', officeId: palasi });
    expect(await seenBy(desk.sho, number)).toBeUndefined();
    expect(await diaryOf(jokihat)).not.toContain(number);
    expect(await directStation(desk.deps, sp, { number, officeId: kursakanta })).toMatchObject({ ok: false, refusal: { reason: 'alreadyDecided' } });
  });
  it('L8: closes it with reasons and without a section, never against a cognizable one; the paper names the Magistrate and no SP', async () => {
    const { number, id, informant } = await file();
    const close = (sections: { act: string; provision: string }[]) => decideWithoutFir(desk.deps, sp, { number, kind: 'closed', ground, sections });
    expect(await close([{ act: 'BNS', provision: '303(2)' }])).toMatchObject({ ok: false, refusal: { reason: 'cognizable', rule: 'L8' } });
    expect(await decideWithoutFir(desk.deps, sp, { number, kind: 'ncr', ground, sections: [] })).toMatchObject({ ok: false, refusal: { code: 'wrong-state' } });
    expect(await valueOf(close([]))).toEqual({ isPending: false });
    expect(await openClocks(id)).toEqual([]);
    const paper = await findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId: id, kind: 'closure-note' });
    if (paper === undefined) throw new Error('No paper of the closing');
    const text = (await pagesWithoutSpaces((await printPaper(desk.deps, paper)).pdf)).join('');
    expect(text).toContain(withoutSpaces('SP office, Araria'));
    expect(text).toContain(withoutSpaces('175(3)'));
    expect(text).not.toContain(withoutSpaces('173(4)'));
    desk.clock.set('2026-12-15T10:00:00+05:30');
    expect(await appealToSp(desk.deps, informant, { number, words: 'फिर से देखिए', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'appealTooEarly' } });
    await valueOf(directStation(desk.deps, sp, { number, officeId: palasi }));
    expect(await valueOf(checkPaper(desk.deps, { number: paper.number, code: paper.code, address: '198.18.0.9' })), 'the closing does not stand any more').toMatchObject({ status: 'revoked' });
  });
  it('that is late shows to the office above it, which reads it and decides nothing', async () => {
    const { number } = await file();
    expect(await seenBy(dig, number)).toBeUndefined();
    await sweepAt('2026-11-25T09:59:59+05:30');
    expect((await rowOf(number)).escalated_to_office_id).toBeNull();
    await sweepAt('2026-11-25T10:00:00+05:30');
    expect((await rowOf(number)).escalated_to_office_id).toBe(range);
    expect(await told('6000099904')).toContain('duty-late');
    expect(await seenBy(dig, number)).toMatchObject({ number });
    expect(await directStation(desk.deps, dig, { number, officeId: palasi })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await seenBy(spDuty, number)).toMatchObject({ number });
  });
});

describe('5.1: who has it when it is not about a station of the place', () => {
  it('about the SP’s own office it goes to the range, and the SP sees nothing of it', async () => {
    const { number, informant } = await file({ officeId: spOffice });
    expect(await rowOf(number)).toMatchObject({ office_id: range, above_office_id: range, about_office_id: spOffice });
    for (const actor of [sp, spDuty, enquirer]) expect(await seenBy(actor, number)).toBeUndefined();
    expect((await recordLinksFor(desk.deps, sp, { lang: 'hi', recordIds: [(await rowOf(number)).id] })).size).toBe(0);
    const before = await told('6000099901');
    await valueOf(askToWithdraw(desk.deps, informant, { number, wasPressed: true }));
    await sweepAt('2026-11-24T10:01:00+05:30');
    expect(await told('6000099901'), 'nor is it told of a withdrawal').toEqual(before);
    expect(await told('6000099904')).toContain('duty-due');
    await valueOf(directStation(desk.deps, dig, { number, officeId: palasi }));
    expect(await seenBy(sp, number), 'not by way of the station either').toBeUndefined();
    await sweepAt('2026-11-25T10:01:00+05:30');
    expect((await rowOf(number)).escalated_to_office_id, 'late at the station it passes the SP by').toBe(range);
  });
  it('about nobody who was named it lies with the SP, out of every station’s sight', async () => {
    const { number } = await file({ officeId: null });
    expect(await rowOf(number)).toMatchObject({ office_id: spOffice, about_office_id: null });
    for (const actor of [desk.sho, palasiSho]) expect(await seenBy(actor, number)).toBeUndefined();
  });
  it('without an SP’s office on record the next known rung has it', async () => {
    await desk.db.owner.updateTable('office_supervision').set({ supervisor_id: range }).where('office_id', '=', kursakanta).execute();
    const { number } = await file({ officeId: kursakanta });
    expect(await rowOf(number)).toMatchObject({ office_id: range, about_office_id: kursakanta });
    await desk.db.owner.deleteFrom('office_supervision').where('office_id', '=', kursakanta).execute();
    expect(await rowOf((await file({ officeId: kursakanta })).number), 'without any rung, the SP’s office of the district').toMatchObject({ office_id: spOffice });
  });
});

describe('5.1: told at the counter', () => {
  const told = (aboutOfficeId: number | null | undefined) => ({ draftId: newId(), lang: 'hi', nature: 'police', ...(aboutOfficeId !== undefined && { aboutOfficeId }), placeText: 'जोकीहाट थाना', occurredOn: '2026-11-23', occurredTime: null, narrative: words, name: 'फूलमती देवी', wasReadOver: true, isSigned: true }) as const;
  const ofThisCounter = () => [desk.dutyOfficer, desk.sho];

  it('of that very station it is written down and gone: the receipt names who has it, and the officer who wrote it cannot open it', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(jokihat)));
    expect(await rowOf(number)).toMatchObject({ desk_state: 'at-sp', office_id: spOffice, about_office_id: jokihat, signature_state: 'signed', signed_office_id: jokihat });
    for (const actor of ofThisCounter()) expect(await seenBy(actor, number)).toBeUndefined();
    expect(await diaryOf(jokihat)).not.toContain(number);
    const paper = await findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId: (await rowOf(number)).id, kind: 'acknowledgement' });
    if (paper === undefined) throw new Error('No receipt');
    expect((await pagesWithoutSpaces((await printPaper(desk.deps, paper)).pdf)).join('')).toContain(withoutSpaces('SP office, Araria'));
    expect(await followBySlip(desk.deps, { number, code: paper.code, address: '198.18.0.7' }), 'who printed the code has read it').toMatchObject({ ok: false, refusal: { reason: 'noSuchFollow' } });
  });
  it('about another station it goes to the SP above that one; neither that station nor this counter sees it, until this one is directed to act', async () => {
    const { number, id } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(palasi))).then(async (taken) => ({ ...taken, id: (await rowOf(taken.number)).id as ComplaintId }));
    expect(await rowOf(number)).toMatchObject({ desk_state: 'at-sp', office_id: spOffice, above_office_id: spOffice, about_office_id: palasi, signed_office_id: jokihat });
    expect(await openClocks(id)).toEqual([['misconduct.assign', spOffice], ['misconduct.contact', spOffice], ['misconduct.decide', spOffice]]);
    for (const actor of [...ofThisCounter(), palasiSho, palasiDuty]) expect(await seenBy(actor, number)).toBeUndefined();
    for (const office of [jokihat, palasi]) expect(await diaryOf(office)).not.toContain(number);
    expect(await seenBy(sp, number)).toMatchObject({ number });
    expect(await directStation(desk.deps, sp, { number, officeId: palasi })).toMatchObject({ ok: false, refusal: { reason: 'noSuchStation' } });
    await valueOf(directStation(desk.deps, sp, { number, officeId: jokihat }));
    expect(await seenBy(desk.sho, number)).toMatchObject({ number });
    for (const actor of [palasiSho, palasiDuty]) expect(await seenBy(actor, number)).toBeUndefined();
  });
  it('about the SP’s own office it goes to the range, and the SP does not see it', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(spOffice)));
    expect(await rowOf(number)).toMatchObject({ office_id: range, above_office_id: range, about_office_id: spOffice });
    for (const actor of [...ofThisCounter(), sp]) expect(await seenBy(actor, number)).toBeUndefined();
  });
  it('about nobody who could be named it lies with the SP, out of this station’s sight', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told(null)));
    expect(await rowOf(number)).toMatchObject({ desk_state: 'at-sp', office_id: spOffice, about_office_id: null });
    for (const actor of ofThisCounter()) expect(await seenBy(actor, number)).toBeUndefined();
  });
  it('needs to be asked about which police: nothing is guessed', async () => {
    const missing = { ok: false, refusal: { code: 'invalid', fields: { aboutOfficeId: 'aboutOfficeId' } } };
    expect(await takeComplaint(desk.deps, desk.dutyOfficer, told(undefined))).toMatchObject(missing);
    expect(await takeComplaint(desk.deps, desk.dutyOfficer, told(999_999))).toMatchObject(missing);
  });
});

function anFir(): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '308(2)' }],
    items: {
      place: { address: 'जोकीहाट थाना', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
      accused: 'दारोग़ा, नाम पता नहीं',
      delayReason: '',
      inquestNumber: '',
      firstInformation: { text: words, lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: palasiSho.officerId,
      readOver: true,
      recording: { recorderId: palasiSho.officerId, givenByVictimWoman: false, withoutWomanReason: '', victimIsDisabled: false },
    },
  };
}
