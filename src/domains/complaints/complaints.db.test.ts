import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, CitizenActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { addMs, DAY_MS, instantOf } from '../../kernel/instant.ts';
import { listClocksOf, sweepClocks, type ClockTables } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import type { FirInput } from '../cases/index.ts';
import { assignComplaint, fileComplaint, receiveComplaint, registerFirFromComplaint, signComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { countQueue, listQueue, queueFilters, type QueueTables } from './store/queue-store.ts';
import { listTimeline, type TimelineTables } from './store/timeline-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
let informant: CitizenActor;
beforeAll(async () => {
  desk = await complaintDesk();
  informant = await aCitizen(desk.deps);
});
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const file = (overrides = {}) => valueOf(fileComplaint(desk.deps, informant, aComplaint(overrides)));
const seen = (number: string, actor = desk.sho) => findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) });

function anFir(overrides: Partial<FirInput> = {}): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
    items: {
      place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '6000012345', occupation: '' },
      accused: 'पता नहीं',
      delayReason: '',
      properties: '',
      inquestNumber: '',
      firstInformation: { text: 'मेरी साइकिल चोरी हो गई।', lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: desk.investigator.officerId,
      readOver: true,
    },
    ...overrides,
  };
}

async function signedComplaint(): Promise<string> {
  const { number } = await file();
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
  return number;
}

describe('filing', () => {
  it('gives number, diary line, clocks, receipt and one mark, in one act', async () => {
    const { number } = await file();
    expect(number).toMatch(/^BR-EC-2026-188-\d{6}$/);
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ deskState: 'at-station', signatureState: 'awaiting', informant: { name: 'फूलमती देवी', mobile: '6000012345', citizenId: informant.citizenId } });
    const id = complaint?.id as ComplaintId;
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id);
    expect(Object.fromEntries(clocks.map((clock) => [clock.kind, clock.dueAt.toISOString()]))).toEqual({
      'complaint.assign': '2026-11-25T04:30:00.000Z',
      'complaint.first-contact': '2026-11-26T04:30:00.000Z',
      'complaint.sign': '2026-11-27T18:30:00.000Z',
      'complaint.action': '2026-11-29T18:30:00.000Z',
      'complaint.unanswered': '2026-12-01T18:30:00.000Z',
    });
    const lines = await sql<{ kind: string }>`select kind from diary_entries where record_id = ${id}`.execute(desk.db.owner);
    expect(lines.rows).toEqual([{ kind: 'portal-receipt' }]);
    const papers = await sql<{ kind: string }>`select kind from papers where record_id = ${id}`.execute(desk.db.owner);
    expect(papers.rows).toEqual([{ kind: 'acknowledgement' }]);
    expect((await listTimeline(desk.db.app.$pickTables<TimelineTables>(), id)).map((mark) => mark.kind)).toEqual(['complaint.filed']);
  });
  it('the same draft many times at once is one complaint with one number (C14)', async () => {
    const complaint = aComplaint();
    const answers = await Promise.all(Array.from({ length: 4 }, () => valueOf(fileComplaint(desk.deps, informant, complaint))));
    expect(new Set(answers.map((answer) => answer.number)).size).toBe(1);
    const rows = await sql`select 1 from complaints where draft_id = ${complaint.draftId}`.execute(desk.db.owner);
    expect(rows.rows).toHaveLength(1);
  });
  it('numbers run on without a gap when an act in between is refused', async () => {
    const first = await file();
    expect(await fileComplaint(desk.deps, informant, aComplaint({ officeId: 999_999 }))).toMatchObject({ ok: false, refusal: { fields: { place: 'place' } } });
    const second = await file();
    expect(Number(second.number.slice(-6))).toBe(Number(first.number.slice(-6)) + 1);
  });
  it('is not for a guest: the mobile number is confirmed first', async () => {
    expect(await fileComplaint(desk.deps, { kind: 'guest' }, aComplaint())).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
  it('refuses a day that has not come and takes the present minute', async () => {
    expect(await fileComplaint(desk.deps, informant, aComplaint({ occurredOn: '2026-11-24', occurredTime: '10:01' }))).toMatchObject({ ok: false, refusal: { fields: { occurredOn: 'occurredOn' } } });
    expect(await fileComplaint(desk.deps, informant, aComplaint({ occurredOn: '2026-11-24', occurredTime: '10:00' }))).toMatchObject({ ok: true });
  });
});

describe('who sees it', () => {
  it('the informant and the station; another citizen, another station and a guest do not', async () => {
    const { number } = await file();
    const elsewhere = await anOfficer(desk.deps, { posting: { officeId: 1007 as OfficeId } });
    const canSee = async (actor: Actor) => (await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(actor) })) !== undefined;
    for (const actor of [desk.sho, desk.dutyOfficer, informant]) expect(await canSee(actor)).toBe(true);
    for (const actor of [{ kind: 'guest' }, elsewhere, await aCitizen(desk.deps)] as const) expect(await canSee(actor)).toBe(false);
    expect(await receiveComplaint(desk.deps, elsewhere, number)).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('at the desk', () => {
  it('a complaint is read once, then an officer of the station is named, and the clock is met', async () => {
    const { number } = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await receiveComplaint(desk.deps, desk.dutyOfficer, number)).toMatchObject({ ok: false, refusal: { reason: 'alreadyReceived' } });
    const constable = await anOfficer(desk.deps, { posting: { role: 'help-desk', rank: 'constable' } });
    const elsewhere = await anOfficer(desk.deps, { posting: { officeId: 1007 as OfficeId, role: 'investigating-officer', rank: 'si' } });
    for (const { officerId } of [constable, elsewhere]) expect(await assignComplaint(desk.deps, desk.sho, { number, officerId })).toMatchObject({ ok: false, refusal: { reason: 'noSuchOfficer' } });
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ deskState: 'assigned', holderId: desk.investigator.officerId });
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), complaint?.id as ComplaintId);
    expect(clocks.find((clock) => clock.kind === 'complaint.assign')?.metAt).toEqual(desk.clock());
  });
  it('whoever names an officer has read it: both are on the record', async () => {
    const { number } = await file();
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    const complaint = await seen(number);
    expect(complaint?.deskState).toBe('assigned');
    const marks = await desk.db.app.selectFrom('v_ledger_marks').select('kind').where('record_id', '=', complaint?.id ?? '').orderBy('id').execute();
    expect(marks.map(({ kind }) => kind)).toEqual(['complaint.filed', 'complaint.received', 'complaint.assigned']);
    expect(await receiveComplaint(desk.deps, desk.dutyOfficer, number)).toMatchObject({ ok: false, refusal: { reason: 'alreadyReceived' } });
  });
  it('only the SHO names officers: the duty officer may see the complaint and is told no', async () => {
    const { number } = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await assignComplaint(desk.deps, desk.dutyOfficer, { number, officerId: desk.investigator.officerId })).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
  it('L2: a signature needs the words read over', async () => {
    const { number } = await file();
    expect(await signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: false })).toMatchObject({ ok: false, refusal: { reason: 'notReadOver', rule: 'L2' } });
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    expect(await signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true })).toMatchObject({ ok: false, refusal: { reason: 'alreadySigned' } });
  });
});

describe('registering the FIR', () => {
  it('L3: is refused before the signature', async () => {
    const { number } = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() })).toMatchObject({ ok: false, refusal: { code: 'law', reason: 'notSigned', rule: 'L3' } });
  });
  it('numbers run without gap or double in the station and year, also many at once and after a refusal', async () => {
    const numbers = [await signedComplaint(), await signedComplaint(), await signedComplaint()];
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number: numbers[0] ?? '', input: anFir({ sections: [] }) })).toMatchObject({ ok: false, refusal: { reason: 'noSection' } });
    const firs = await Promise.all(numbers.map((number) => valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() }))));
    const running = firs.map((fir) => Number(fir.firNumber.split('/')[0])).toSorted((a, b) => a - b);
    expect(running).toEqual([running[0], (running[0] ?? 0) + 1, (running[0] ?? 0) + 2]);
    expect(firs.every((fir) => fir.firNumber.endsWith('/2026'))).toBe(true);
  });
  it('L6: gives the free copy at once, meets the clocks, and is the end of the desk track', async () => {
    const number = await signedComplaint();
    const { firId } = await valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() }));
    const papers = await sql<{ kind: string }>`select kind from papers where record_id = ${firId} and status = 'current'`.execute(desk.db.owner);
    expect(papers.rows).toEqual([{ kind: 'fir-copy' }]);
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ deskState: 'fir-registered', firId, holderId: desk.investigator.officerId });
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), complaint?.id as ComplaintId);
    expect(clocks.filter((clock) => clock.metAt === undefined).map(({ kind }) => kind), 'what the law asks next begins').toEqual(['fir.progress']);
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() })).toMatchObject({ ok: false, refusal: { reason: 'alreadyDecided' } });
  });
  it('C2: refuses an occurrence after the receipt', async () => {
    const number = await signedComplaint();
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir({ occurredFrom: instantOf('2026-11-24T10:01:00+05:30') }) })).toMatchObject({ ok: false, refusal: { reason: 'receivedBeforeOccurrence' } });
  });
});

describe('clocks that run out', () => {
  const sweepAt = async (iso: string) => {
    desk.clock.set(iso);
    const { failed } = await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 });
    expect(failed).toEqual([]);
  };
  it('L3a: the signature lapses at 24:00 of the third day and can still be given', async () => {
    const { number } = await file();
    await sweepAt('2026-11-27T23:59:59+05:30');
    expect(await seen(number)).toMatchObject({ signatureState: 'awaiting' });
    await sweepAt('2026-11-28T00:00:00+05:30');
    expect(await seen(number)).toMatchObject({ signatureState: 'lapsed', deskState: 'at-station' });
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    expect(await seen(number)).toMatchObject({ signatureState: 'signed' });
  });
  it('5.1: without an officer after 24 hours the complaint shows to the next office that is known, and stays at the station', async () => {
    const { number } = await file();
    await sweepAt('2026-11-25T09:59:59+05:30');
    expect(await seen(number)).toMatchObject({ escalatedToOfficeId: undefined });
    await sweepAt('2026-11-25T10:00:00+05:30');
    const complaint = await seen(number);
    const above = await sql<{ kind: string; name_en: string }>`select kind, name_en from offices where id = ${complaint?.escalatedToOfficeId}`.execute(desk.db.owner);
    expect(above.rows).toEqual([{ kind: 'district', name_en: 'Araria' }]);
    expect(complaint?.officeId).toBe(desk.sho.officeId);
    const marks = await listTimeline(desk.db.app.$pickTables<TimelineTables>(), complaint?.id as ComplaintId);
    expect(marks.filter((mark) => mark.kind === 'complaint.escalated')).toHaveLength(1);
  });
});

describe('the queue', () => {
  it('each count is the length of its list', async () => {
    await file();
    const query = { visibleTo: complaintsVisibleTo(desk.sho), officerId: desk.sho.officerId, officeId: desk.sho.officeId, now: addMs(desk.clock(), 2 * DAY_MS) };
    const counts = await countQueue(desk.db.app.$pickTables<QueueTables>(), query);
    for (const filter of queueFilters) expect(await listQueue(desk.db.app.$pickTables<QueueTables>(), { ...query, filter, limit: 1_000 }), filter).toHaveLength(counts[filter]);
    expect(counts.late).toBeGreaterThan(0);
  });
  it('never carries a name', async () => {
    const lines = await listQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(desk.sho), officerId: desk.sho.officerId, officeId: desk.sho.officeId, now: desk.clock(), filter: 'open', limit: 1_000 });
    expect(JSON.stringify(lines)).not.toContain('फूलमती');
    expect(lines[0]?.informantInitials).toBe('फू••• दे•••');
  });
});
