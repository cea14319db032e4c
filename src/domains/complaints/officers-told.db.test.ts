import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId } from '../../kernel/id.ts';
import { istDate } from '../../kernel/instant.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { listClocksOf, sweepClocks, type ClockHandlers, type ClockTables } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { listGraveTriggers, loadLaw, type LawTables } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { appealToSp, assignComplaint, fileComplaint, noteContact, receiveComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { countQueue, listQueue, type QueueTables } from './store/queue-store.ts';
import { araria, aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const mobiles = { sho: '6000099101', duty: '6000099102', investigator: '6000099103', sp: '6000099104' } as const;
let desk: ComplaintDesk;
let sp: OfficerActor;
let investigator: OfficerActor;
beforeAll(async () => {
  const made = await complaintDesk();
  await made.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const triggers = await listGraveTriggers(made.db.app.$pickTables<LawTables>());
  desk = { ...made, deps: { ...made.deps, graveTriggers: () => triggers } };
  const district = await districtOffice(made.db.app.$pickTables<OfficeTables>(), araria);
  if (district === undefined) throw new Error('Araria has no office');
  await anOfficer(desk.deps, { mobile: mobiles.sho, lang: 'en', posting: { role: 'sho' } });
  await anOfficer(desk.deps, { mobile: mobiles.duty, posting: { role: 'duty-officer', rank: 'asi' } });
  investigator = await anOfficer(desk.deps, { mobile: mobiles.investigator, posting: { role: 'investigating-officer', rank: 'si' } });
  sp = await anOfficer(desk.deps, { mobile: mobiles.sp, posting: { officeId: district.id, role: 'sp', rank: 'sp' } });
}, 60_000);
beforeEach(async () => {
  await desk.db.owner.deleteFrom('outgoing_messages').execute();
  desk.clock.set('2026-11-24T23:00:00+05:30');
});
afterAll(() => desk.db.close());

const citizen = () => aCitizen(desk.deps);
const file = async (overrides = {}) => (await valueOf(fileComplaint(desk.deps, await citizen(), aComplaint(overrides)))).number;
const sweep = (handlers: ClockHandlers = clockHandlers) => sweepClocks(desk.deps, handlers, { limit: 1_000 });
const sweepAt = async (iso: string) => {
  desk.clock.set(iso);
  expect((await sweep()).failed).toEqual([]);
};
/** What officers were told of one complaint, as `whom template duty`, and forgets it. */
const told = async (number: string) => {
  const { rows } = await sql<{ recipient: string; template: string; values: { number: string; duty: string } }>`
    delete from outgoing_messages where template like 'duty-%' and values->>'number' = ${number} returning recipient, template, values`.execute(desk.db.owner);
  const nameOf = (mobile: string) => Object.entries(mobiles).find(([, known]) => known === mobile)?.[0] ?? mobile;
  return rows.map((row) => `${nameOf(row.recipient)} ${row.template} ${row.values.duty}`).toSorted();
};
const idOf = async (number: string): Promise<ComplaintId> => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error('out of sight');
  return complaint.id;
};

describe('5.0: a grave matter at night', () => {
  it('is told to duty officer and SHO at once, to the office above after 15 minutes, and to nobody twice', async () => {
    const number = await file({ narrative: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।' });
    await sweepAt('2026-11-24T23:00:30+05:30');
    expect(await told(number)).toEqual(['duty duty-due read', 'sho duty-due read']);
    await sweepAt('2026-11-24T23:14:59+05:30');
    expect(await told(number)).toEqual([]);
    await sweepAt('2026-11-24T23:15:00+05:30');
    expect(await told(number)).toEqual(['duty duty-late read', 'sho duty-late read', 'sp duty-late read']);
    await sweepAt('2026-11-24T23:30:00+05:30');
    expect(await told(number), 'no control room is known: the SP’s office has it already').toEqual([]);
  });
});

describe('5.1: what is due at the station', () => {
  it('is told before it is late to who owes it, then to the office above; each in his or her language', async () => {
    const number = await file();
    await sweepAt('2026-11-25T17:00:00+05:30');
    expect(await told(number)).toEqual(['sho duty-due officer']);
    desk.clock.set('2026-11-25T23:00:00+05:30');
    await sweep();
    const { rows } = await sql<{ recipient: string; lang: string; values: unknown; channel: string }>`select recipient, lang, values, channel from outgoing_messages where template = 'duty-late' and values->>'number' = ${number} order by recipient`.execute(desk.db.owner);
    expect(rows).toEqual([
      { recipient: mobiles.sho, lang: 'en', values: { number, duty: 'officer' }, channel: 'sms' },
      { recipient: mobiles.sp, lang: 'hi', values: { number, duty: 'officer' }, channel: 'sms' },
    ]);
  });

  it('silence for 48 hours goes to the office above, for five days again; a word with the person ends it', async () => {
    const number = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: investigator.officerId }));
    await sweepAt('2026-11-26T22:59:59+05:30');
    expect(await told(number), 'the named officer, and not the SHO').toEqual(['investigator duty-due contact']);
    await sweepAt('2026-11-26T23:00:00+05:30');
    expect(await told(number)).toEqual(['investigator duty-late contact', 'sp duty-late contact']);
    await sweepAt('2026-11-30T00:00:00+05:30');
    expect((await told(number)).filter((line) => line.includes('action'))).toEqual(['investigator duty-due action', 'investigator duty-late action', 'sp duty-late action']);

    const other = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, other));
    await valueOf(assignComplaint(desk.deps, desk.sho, { number: other, officerId: investigator.officerId }));
    await valueOf(noteContact(desk.deps, investigator, { number: other, way: 'phone' }));
    await sweepAt('2026-12-06T00:00:00+05:30');
    expect((await told(other)).filter((line) => /contact|action/.test(line))).toEqual([]);
  });

  it('the eight days to decide run from the first named officer; another one does not begin them anew', async () => {
    const number = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: investigator.officerId }));
    desk.clock.set('2026-11-28T10:00:00+05:30');
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), await idOf(number));
    expect(clocks.filter((clock) => clock.kind === 'complaint.decide').map((clock) => clock.dueAt.toISOString())).toEqual(['2026-12-02T18:30:00.000Z']);
  });
});

describe('an officer on leave', () => {
  it('is not told: the acting officer is, and the officer again from the day of return', async () => {
    const acting = await anOfficer(desk.deps, { mobile: '6000099105', posting: { role: 'investigating-officer', rank: 'si' } });
    const { officer_id: shoId } = await desk.db.owner.selectFrom('postings as p').innerJoin('officers as o', 'o.id', 'p.officer_id').select('p.officer_id').where('o.mobile', '=', mobiles.sho).executeTakeFirstOrThrow();
    await desk.db.owner.insertInto('officer_leaves').values({ id: newId(), officer_id: shoId, valid_from: istDate('2026-11-25'), valid_to: istDate('2026-11-26'), acting_officer_id: acting.officerId, acting_role: 'sho' }).execute();
    const number = await file();
    await sweepAt('2026-11-25T17:00:00+05:30');
    expect(await told(number)).toEqual(['6000099105 duty-due officer']);
    desk.clock.set('2026-11-25T18:00:00+05:30');
    const next = await file();
    await sweepAt('2026-11-26T12:00:00+05:30');
    expect(await told(next)).toEqual(['sho duty-due officer']);
    await desk.db.owner.deleteFrom('officer_leaves').execute();
  });
});

describe('a worker that is killed', () => {
  it('misses and doubles no message to officers, however often and however many sweep', async () => {
    const number = await file();
    desk.clock.set('2026-11-25T23:00:00+05:30');
    const killed: ClockHandlers = {
      ...clockHandlers,
      'complaint.assign': {
        ...clockHandlers['complaint.assign'],
        async escalate(act, clock) {
          await clockHandlers['complaint.assign'].escalate?.(act, clock);
          throw new Error('killed after the message was queued');
        },
      },
    };
    expect((await sweep(killed)).failed.length).toBeGreaterThan(0);
    expect((await told(number)).filter((line) => line.includes('late'))).toEqual([]);
    desk.clock.advanceMs(30_000);
    await Promise.all([sweep(), sweep(), sweep()]);
    await sweep();
    expect((await told(number)).filter((line) => line.includes('late'))).toEqual(['sho duty-late officer', 'sp duty-late officer']);
  });
});

describe('L10: nobody answers', () => {
  it('L10: the way to the SP opens at 24:00 of the seventh day, the person is told, and it works in that minute', async () => {
    const informant = await citizen();
    const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint({ mobile: '6000077009' })));
    await sweepAt('2026-12-01T23:59:59+05:30');
    expect(await appealToSp(desk.deps, informant, { number, words: 'कुछ नहीं हुआ', lang: 'hi' })).toMatchObject({ refusal: { reason: 'appealTooEarly', rule: 'L10' } });
    await sweepAt('2026-12-02T00:00:00+05:30');
    const { rows } = await sql<{ template: string }>`select template from outgoing_messages where recipient = '6000077009' and template = 'appeal-open'`.execute(desk.db.owner);
    expect(rows).toHaveLength(1);
    expect(await appealToSp(desk.deps, informant, { number, words: 'कुछ नहीं हुआ', lang: 'hi' })).toMatchObject({ ok: true });
  });
});

describe('what came up to an office', () => {
  it('stands in its own list with a true count, until the duty is done', async () => {
    const number = await file();
    await sweepAt('2026-11-25T23:00:00+05:30');
    const db = desk.db.app.$pickTables<QueueTables>();
    const ofSp = () => ({ visibleTo: complaintsVisibleTo(sp), officerId: sp.officerId, officeId: sp.officeId, now: desk.clock() });
    const listed = async () => (await listQueue(db, { ...ofSp(), filter: 'escalated', limit: 1_000 })).map((line) => line.number);
    expect(await listed()).toContain(number);
    expect((await countQueue(db, ofSp())).escalated).toBe((await listed()).length);
    expect((await countQueue(db, { ...ofSp(), visibleTo: complaintsVisibleTo(desk.sho), officeId: desk.sho.officeId })).escalated, 'the station’s own list is no office above').toBe(0);
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: investigator.officerId }));
    expect(await listed()).not.toContain(number);
  });
});
