import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { listClocksOf, sweepClocks, type ClockKind, type ClockTables } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { listGraveTriggers, loadLaw, type LawTables } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import type { FirInput } from '../cases/index.ts';
import { appealToSp, askEnquiry, assignComplaint, decideAppeal, decideWithoutFir, extendEnquiry, fileComplaint, giveClosureCopy, permitEnquiry, receiveComplaint, refuseEnquiry, registerFirFromComplaint, signComplaint, takeComplaint, type EnquiryInput } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { findDecision, type DecisionTables } from './store/decision-store.ts';
import { findEnquiry, type EnquiryTables } from './store/enquiry-store.ts';
import { countQueue, listQueue, type QueueTables } from './store/queue-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
let sp: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const office = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
  if (office === undefined) throw new Error('Araria has no office');
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: office.id } });
}, 60_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const seen = async (number: string) => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return complaint;
};
const enquiryOf = async (number: string) => findEnquiry(desk.db.app.$pickTables<EnquiryTables>(), await seen(number));
const clockOf = async (number: string, kind: ClockKind) => (await listClocksOf(desk.db.app.$pickTables<ClockTables>(), (await seen(number)).id)).find((clock) => clock.kind === kind);
const isOpen = async (number: string, kind: ClockKind) => {
  const clock = await clockOf(number, kind);
  return clock !== undefined && clock.metAt === undefined;
};
const diaryKinds = async (id: ComplaintId) => {
  const { rows } = await sql<{ kind: string }>`select kind from diary_entries where record_id = ${id} order by at, number`.execute(desk.db.owner);
  return rows.map(({ kind }) => kind);
};
const messagesTo = async (mobile: string) => {
  const { rows } = await sql<{ template: string; values: unknown }>`select template, values from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(desk.db.owner);
  return rows;
};
const ofTheSp = async () => (await countQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(sp), officerId: sp.officerId, officeId: sp.officeId, now: desk.clock() }))['to-review'];

async function read(overrides = {}, isSigned = true): Promise<string> {
  const { number } = await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint(overrides)));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  if (isSigned) await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
  return number;
}

/** BNS 303(2), theft: cognizable, up to three years, read in the schedule. BNS 309(4), robbery: ten years. BNS 352: non-cognizable. */
const theft = [{ act: 'BNS', provision: '303(2)' }];
const robbery = [{ act: 'BNS', provision: '309(4)' }];
const insult = [{ act: 'BNS', provision: '352' }];
const oldTheft = [{ act: 'IPC', provision: '379' }];
const ground = 'दोनों पक्ष सामान को अपना बताते हैं।';
const ask = (number: string, changes: Partial<EnquiryInput> = {}, actor = desk.sho) => askEnquiry(desk.deps, actor, { number, basis: 'permission', sections: theft, ground, isAtrocityAlleged: false, ...changes });
const permit = (number: string, changes = {}, actor = sp) => permitEnquiry(desk.deps, actor, { number, hasLookedUp: false, note: '', ...changes });
const register = (number: string) => registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() });

/** A theft of the day before, as the officer in charge writes it. */
function anFir(): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
    items: {
      place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
      accused: '',
      delayReason: '',
      properties: '',
      inquestNumber: '',
      firstInformation: { text: 'मेरी साइकिल चोरी हो गई।', lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: desk.investigator.officerId,
      readOver: true,
    },
  };
}

describe('L7: the request', () => {
  it('L7: waits with the SP’s office, changes nothing at the desk, and starts the hours to the FIR', async () => {
    const before = await ofTheSp();
    const number = await read();
    expect(await valueOf(ask(number))).toEqual({ isPending: true });
    expect(await seen(number)).toMatchObject({ deskState: 'received', enquiryOfficeId: sp.officeId });
    expect(await enquiryOf(number)).toMatchObject({ state: 'asked', isConfirmed: true, sections: theft });
    expect(await clockOf(number, 'complaint.register-fir')).toMatchObject({ dueAt: instantOf('2026-11-25T10:00:00+05:30'), pausedAt: undefined });
    expect(await clockOf(number, 'enquiry.finish')).toBeUndefined();
    expect(await ofTheSp()).toBe(before + 1);
  });
  it('L7: is refused outside the band, without a cognizable section, without a section, without a ground, and is the SHO’s alone', async () => {
    const number = await read();
    expect(await ask(number, { sections: robbery })).toMatchObject({ ok: false, refusal: { code: 'law', rule: 'L7', fields: { sections: 'enquiryOutsideBand' } } });
    expect(await ask(number, { sections: [...theft, ...robbery] })).toMatchObject({ ok: false, refusal: { fields: { sections: 'enquiryOutsideBand' } } });
    expect(await ask(number, { sections: insult })).toMatchObject({ ok: false, refusal: { fields: { sections: 'enquiryNothingCognizable' } } });
    expect(await ask(number, { sections: [] })).toMatchObject({ ok: false, refusal: { fields: { sections: 'noSection' } } });
    expect(await ask(number, { ground: ' ' })).toMatchObject({ ok: false, refusal: { fields: { ground: 'groundMissing' } } });
    expect(await ask(number, {}, desk.dutyOfficer)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await seen(number)).toMatchObject({ enquiryOfficeId: undefined });
  });
  it('L7: comes after reading and signing, once for a complaint', async () => {
    const { number: unread } = await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint()));
    expect(await ask(unread)).toMatchObject({ ok: false, refusal: { reason: 'notReceived' } });
    expect(await ask(await read({}, false))).toMatchObject({ ok: false, refusal: { reason: 'notSigned', rule: 'L3' } });
    const number = await read();
    await valueOf(ask(number));
    expect(await ask(number)).toMatchObject({ ok: false, refusal: { reason: 'enquiryOnce' } });
  });
  it('L41: is barred by the officer’s answer, by the person’s own choice, by a section, and by an Act the tables lack the section of', async () => {
    const barred = { ok: false, refusal: { code: 'law', rule: 'L41', reason: 'enquiryBarred' } };
    const number = await read();
    expect(await ask(number, { isAtrocityAlleged: true })).toMatchObject(barred);
    expect(await ask(await read({ nature: 'scst' }))).toMatchObject(barred);
    expect(await ask(number, { sections: [...theft, { act: 'SC/ST', provision: '3(1)(r)' }] })).toMatchObject(barred);
    expect(await ask(number, { sections: [...theft, { act: 'SC ST Act', provision: '99' }] })).toMatchObject(barred);
    expect(await ask(number, { basis: 'matrimonial', sections: [], isAtrocityAlleged: true })).toMatchObject(barred);
  });
});

describe('L7: the answer', () => {
  it('L7: permitted, it runs fourteen days from the permission; the hours to the FIR stand still; the person is told until when', async () => {
    const number = await read({ mobile: '6000091001' });
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    await valueOf(ask(number));
    desk.clock.set('2026-11-24T16:00:00+05:30');
    await valueOf(permit(number));
    expect(await seen(number)).toMatchObject({ deskState: 'under-enquiry', holderId: desk.investigator.officerId });
    expect(await clockOf(number, 'enquiry.finish')).toMatchObject({ dueAt: instantOf('2026-12-09T00:00:00+05:30') });
    expect(await clockOf(number, 'complaint.register-fir')).toMatchObject({ pausedAt: instantOf('2026-11-24T16:00:00+05:30') });
    expect(await diaryKinds((await seen(number)).id)).toContain('enquiry-begun');
    expect((await messagesTo('6000091001')).at(-1)).toEqual({ template: 'enquiry-until', values: { number, day: '2026-12-08' } });
  });
  it('the queue goes by the enquiry’s clock meanwhile, and the hours that stand still are not late', async () => {
    const number = await read();
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    await valueOf(ask(number));
    await valueOf(permit(number));
    const lines = async (filter: 'open' | 'late') => listQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(desk.sho), filter, officerId: desk.sho.officerId, officeId: desk.sho.officeId, now: desk.clock(), limit: 100 });
    desk.clock.set('2026-11-27T10:00:00+05:30');
    expect((await lines('open')).find((line) => line.number === number)?.clock?.kind).toBe('enquiry.finish');
    expect((await lines('late')).map((line) => line.number)).not.toContain(number);
    desk.clock.set('2026-12-09T00:00:01+05:30');
    expect((await lines('late')).map((line) => line.number)).toContain(number);
  });
  it('L7: needs DySP’s rank, whatever the role, and the officer’s own act: the station cannot', async () => {
    const number = await read();
    await valueOf(ask(number));
    const lowSp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'inspector', officeId: sp.officeId } });
    const dysp = await anOfficer(desk.deps, { posting: { role: 'sdpo', rank: 'dysp', officeId: sp.officeId } });
    expect(await permit(number, {}, desk.sho)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await permit(number, {}, lowSp)).toMatchObject({ ok: false, refusal: { code: 'not-allowed', reason: 'rankTooLow', rule: 'L7' } });
    expect(await enquiryOf(number)).toMatchObject({ state: 'asked' });
    await valueOf(permit(number, {}, dysp));
    expect(await enquiryOf(number)).toMatchObject({ state: 'running' });
  });
  it('L7: an SDPO who was not asked does not see the complaint', async () => {
    const dysp = await anOfficer(desk.deps, { posting: { role: 'sdpo', rank: 'dysp', officeId: sp.officeId } });
    const number = await read();
    expect(await permit(number, {}, dysp)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    expect(await permit(number)).toMatchObject({ ok: false, refusal: { reason: 'noEnquiryAsked' } });
  });
  it('L7: where the row is not confirmed, the officer looks the punishment up first', async () => {
    const number = await read();
    await valueOf(ask(number, { sections: oldTheft }));
    expect(await enquiryOf(number)).toMatchObject({ isConfirmed: false });
    expect(await permit(number)).toMatchObject({ ok: false, refusal: { fields: { hasLookedUp: 'lookUpFirst' }, rule: 'L7' } });
    await valueOf(permit(number, { hasLookedUp: true }));
    expect(await seen(number)).toMatchObject({ deskState: 'under-enquiry' });
  });
  it('L7: refused, with reasons, it is over: the hours to the FIR have not stood still, and the FIR is made', async () => {
    const number = await read({ mobile: '6000091002' });
    await valueOf(ask(number));
    desk.clock.set('2026-11-24T16:00:00+05:30');
    expect(await refuseEnquiry(desk.deps, sp, { number, note: 'नहीं' })).toMatchObject({ ok: false, refusal: { fields: { note: 'groundMissing' } } });
    await valueOf(refuseEnquiry(desk.deps, sp, { number, note: 'चोरी साफ़ है, FIR दर्ज हो।' }));
    expect(await seen(number)).toMatchObject({ deskState: 'received', enquiryOfficeId: undefined });
    expect(await enquiryOf(number)).toMatchObject({ state: 'refused', answerNote: 'चोरी साफ़ है, FIR दर्ज हो।' });
    expect(await clockOf(number, 'complaint.register-fir')).toMatchObject({ dueAt: instantOf('2026-11-25T10:00:00+05:30'), pausedAt: undefined });
    expect((await messagesTo('6000091002')).at(-1)).toMatchObject({ template: 'news' });
    expect(await permit(number)).toMatchObject({ ok: false, refusal: { reason: 'noEnquiryAsked' } });
    expect(await ask(number)).toMatchObject({ ok: false, refusal: { reason: 'enquiryOnce' } });
    await valueOf(register(number));
    expect(await seen(number)).toMatchObject({ deskState: 'fir-registered' });
  });
});

describe('L8: an enquiry never stands before the FIR', () => {
  it('L8: registered while the request waits, the request is over', async () => {
    const number = await read();
    await valueOf(ask(number));
    await valueOf(register(number));
    expect(await enquiryOf(number)).toMatchObject({ state: 'ended' });
    expect(await seen(number)).toMatchObject({ deskState: 'fir-registered', enquiryOfficeId: undefined });
    expect(await isOpen(number, 'complaint.register-fir')).toBe(false);
  });
  it('L8: registered in the middle of the enquiry, its clock is met, and the hours that stood still are met on time', async () => {
    const number = await read();
    await valueOf(ask(number));
    await valueOf(permit(number));
    desk.clock.set('2026-12-02T10:00:00+05:30');
    await valueOf(register(number));
    expect(await clockOf(number, 'enquiry.finish')).toMatchObject({ metAt: instantOf('2026-12-02T10:00:00+05:30') });
    const hours = await clockOf(number, 'complaint.register-fir');
    expect(hours?.metAt?.getTime()).toBeLessThan(hours?.dueAt.getTime() ?? 0);
    expect(await clockOf(number, 'enquiry.closure-copy'), 'the person has the FIR').toBeUndefined();
  });
  it('L8: the SP who has it registered on appeal stops the enquiry', async () => {
    const informant = await aCitizen(desk.deps);
    const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    await valueOf(ask(number));
    await valueOf(permit(number));
    desk.clock.set('2026-12-02T10:00:00+05:30');
    await valueOf(appealToSp(desk.deps, informant, { number, words: 'कुछ नहीं हुआ।', lang: 'hi' }));
    await valueOf(decideAppeal(desk.deps, sp, { number, outcome: 'register', reasons: 'चोरी साफ़ है, FIR दर्ज हो।' }));
    expect(await seen(number)).toMatchObject({ deskState: 'received', enquiryOfficeId: undefined });
    expect(await isOpen(number, 'enquiry.finish')).toBe(false);
    expect(await clockOf(number, 'complaint.register-fir')).toMatchObject({ pausedAt: undefined, metAt: undefined });
  });
});

describe('L8: the categories of Lalita Kumari', () => {
  it('L8: begin at once with a diary line, fifteen days, also unsigned, and ask nobody', async () => {
    const number = await read({}, false);
    expect(await valueOf(ask(number, { basis: 'commercial', sections: [] }))).toEqual({ isPending: false });
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ deskState: 'under-enquiry', enquiryOfficeId: undefined });
    expect(await diaryKinds(complaint.id)).toContain('enquiry-begun');
    expect(await clockOf(number, 'enquiry.disclosure')).toMatchObject({ dueAt: instantOf('2026-12-10T00:00:00+05:30') });
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    await valueOf(register(number));
  });
  it('L8: are refused where a named section is cognizable, where the report is not late, and without a ground', async () => {
    const number = await read();
    expect(await ask(number, { basis: 'commercial' })).toMatchObject({ ok: false, refusal: { code: 'law', rule: 'L8', fields: { sections: 'enquiryDisclosed' } } });
    expect(await ask(number, { basis: 'delay', sections: [] })).toMatchObject({ ok: false, refusal: { fields: { basis: 'enquiryNotLate' } } });
    expect(await ask(number, { basis: 'corruption', sections: [], ground: '' })).toMatchObject({ ok: false, refusal: { fields: { ground: 'groundMissing' } } });
    await valueOf(ask(await read({ occurredOn: '2026-08-23' }), { basis: 'delay', sections: [] }));
  });
  it('5.0: are refused in a grave matter: nothing waits', async () => {
    const triggers = await listGraveTriggers(desk.db.app.$pickTables<LawTables>());
    const grave = { ...desk.deps, graveTriggers: () => triggers };
    const { number } = await valueOf(fileComplaint(grave, await aCitizen(desk.deps), aComplaint({ narrative: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।' })));
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await seen(number)).toMatchObject({ urgency: 'grave' });
    expect(await ask(number, { basis: 'matrimonial', sections: [] })).toMatchObject({ ok: false, refusal: { fields: { basis: 'enquiryGrave' } } });
  });
});

describe('L8: an exceptional case', () => {
  const reasons = 'Books of four firms in three States have to be read.';
  /** Clocks of the enquiry that went to the office above. */
  const lateClocks = async (number: string) => {
    const { rows } = await sql<{ clock: string }>`select content ->> 'clock' as clock from v_ledger_marks where record_id = ${(await seen(number)).id} and kind = 'complaint.escalated'`.execute(desk.db.owner);
    return rows.map(({ clock }) => clock).filter((clock) => clock.startsWith('enquiry.'));
  };
  const extend = (number: string, changes = {}, actor = sp) => extendEnquiry(desk.deps, actor, { number, ground: reasons, ...changes });

  it('L8: has six weeks from the beginning of the enquiry when the SP writes why, with a diary line and news to the person', async () => {
    const number = await read({ mobile: '6000033331' });
    await valueOf(ask(number, { basis: 'commercial', sections: [] }));
    desk.clock.set('2026-12-01T10:00:00+05:30');
    await valueOf(extend(number));
    expect(await enquiryOf(number)).toMatchObject({ exceptional: { ground: reasons, by: sp.officerId } });
    expect(await clockOf(number, 'enquiry.exceptional')).toMatchObject({ startedAt: instantOf('2026-11-24T10:00:00+05:30'), dueAt: instantOf('2027-01-06T00:00:00+05:30') });
    expect(await clockOf(number, 'enquiry.disclosure')).toBeUndefined();
    expect(await diaryKinds((await seen(number)).id)).toContain('enquiry-extended');
    expect((await messagesTo('6000033331')).at(-1)).toEqual({ template: 'enquiry-until', values: { number, day: '2027-01-05' } });
    desk.clock.set('2026-12-11T10:00:00+05:30');
    await sweepClocks(desk.deps, clockHandlers, { limit: 100 });
    expect(await lateClocks(number), 'the fifteen days are nobody’s any more').toEqual([]);
    desk.clock.set('2027-01-06T00:00:00+05:30');
    await sweepClocks(desk.deps, clockHandlers, { limit: 100 });
    expect(await lateClocks(number)).toEqual(['enquiry.exceptional']);
    await valueOf(register(number));
    expect(await isOpen(number, 'enquiry.exceptional')).toBe(false);
  });
  it('L8: is written down in the last second of the fifteen days, and not a second later', async () => {
    const [inTime, late] = [await read(), await read()];
    for (const number of [inTime, late]) await valueOf(ask(number, { basis: 'matrimonial', sections: [] }));
    desk.clock.set('2026-12-09T23:59:59+05:30');
    await valueOf(extend(inTime));
    desk.clock.set('2026-12-10T00:00:00+05:30');
    expect(await extend(late)).toMatchObject({ ok: false, refusal: { code: 'law', reason: 'enquiryOver', rule: 'L8' } });
  });
  it('L8: is neither the station’s to say, nor said twice, nor without reasons, nor for an enquiry by permission (L7)', async () => {
    const number = await read();
    expect(await extend(number)).toMatchObject({ ok: false, refusal: { reason: 'noExceptionHere' } });
    await valueOf(ask(number, { basis: 'corruption', sections: [] }));
    expect(await extend(number, {}, desk.sho)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(await extend(number, { ground: 'long   ' })).toMatchObject({ ok: false, refusal: { fields: { exceptionalGround: 'groundMissing' } } });
    await valueOf(extend(number));
    expect(await extend(number)).toMatchObject({ ok: false, refusal: { reason: 'exceptionalAlready' } });
    const permitted = await read();
    await valueOf(ask(permitted));
    await valueOf(permit(permitted));
    expect(await extend(permitted)).toMatchObject({ ok: false, refusal: { reason: 'noExceptionHere', rule: 'L8' } });
  });
});

describe('the end without an FIR', () => {
  it('L7: no prima facie case, with reasons: sections of the enquiry, no second officer; the person reads them at once (L8)', async () => {
    const number = await read();
    expect(await decideWithoutFir(desk.deps, desk.sho, { number, kind: 'no-case', ground, sections: [] })).toMatchObject({ ok: false, refusal: { reason: 'noEnquiryRuns', rule: 'L7' } });
    await valueOf(ask(number));
    expect(await decideWithoutFir(desk.deps, desk.sho, { number, kind: 'no-case', ground, sections: [] }), 'nobody has permitted it').toMatchObject({ ok: false, refusal: { reason: 'noEnquiryRuns' } });
    await valueOf(permit(number));
    expect(await decideWithoutFir(desk.deps, desk.sho, { number, kind: 'no-case', ground: '', sections: [] })).toMatchObject({ ok: false, refusal: { fields: { ground: 'groundMissing' } } });
    desk.clock.set('2026-12-05T12:00:00+05:30');
    expect(await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'no-case', ground, sections: [] }))).toEqual({ isPending: false });
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ deskState: 'closed' });
    expect(await findDecision(desk.db.app.$pickTables<DecisionTables>(), complaint.id)).toMatchObject({ kind: 'no-case', state: 'final', sections: theft, ground });
    expect(await isOpen(number, 'enquiry.finish')).toBe(false);
    expect(await isOpen(number, 'complaint.register-fir')).toBe(false);
    expect(await clockOf(number, 'enquiry.closure-copy')).toMatchObject({ metAt: instantOf('2026-12-05T12:00:00+05:30') });
  });
  it('L8: a cognizable section still bars the ordinary closing in the middle of an enquiry', async () => {
    const number = await read();
    await valueOf(ask(number));
    await valueOf(permit(number));
    expect(await decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: theft })).toMatchObject({ ok: false, refusal: { reason: 'cognizable' } });
  });
  it('L8: somebody without a phone gets the reasons on paper within a week, or it goes up', async () => {
    const told = { draftId: newId(), lang: 'hi', nature: 'land', placeText: 'जोकीहाट', occurredOn: '2026-11-23', occurredTime: null, narrative: 'पैसे का झगड़ा है।', name: 'सोमन मंडल', wasReadOver: true, isSigned: true } as const;
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told));
    if ((await seen(number)).deskState === 'at-station') await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(ask(number, { basis: 'commercial', sections: [] }));
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'closed', ground, sections: insult }));
    expect(await clockOf(number, 'enquiry.closure-copy')).toMatchObject({ metAt: undefined, dueAt: instantOf('2026-12-02T00:00:00+05:30') });
    expect(await giveClosureCopy(desk.deps, desk.dutyOfficer, { number, isHandedOver: false })).toMatchObject({ ok: false, refusal: { fields: { isHandedOver: 'notHandedOver' } } });
    await valueOf(giveClosureCopy(desk.deps, desk.dutyOfficer, { number, isHandedOver: true }));
    expect(await isOpen(number, 'enquiry.closure-copy')).toBe(false);
    expect(await giveClosureCopy(desk.deps, desk.dutyOfficer, { number, isHandedOver: true })).toMatchObject({ ok: false, refusal: { reason: 'noCopyOwed' } });
  });
});

describe('a late enquiry', () => {
  it('L7: shows to the next office that is known when its fourteen days are over, by itself, and not before', async () => {
    const number = await read();
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    await valueOf(ask(number));
    await valueOf(permit(number));
    const sweepAt = async (iso: string) => {
      desk.clock.set(iso);
      expect((await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 })).failed).toEqual([]);
    };
    await sweepAt('2026-12-08T23:59:00+05:30');
    expect(await seen(number), 'the hours to the FIR stand still and escalate nothing').toMatchObject({ escalatedToOfficeId: undefined });
    await sweepAt('2026-12-09T00:00:00+05:30');
    expect(await seen(number)).toMatchObject({ escalatedToOfficeId: sp.officeId, deskState: 'under-enquiry' });
  });
});
