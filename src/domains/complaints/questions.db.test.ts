import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { addMs } from '../../kernel/instant.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { listClocksOf, type ClockTables } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { answerQuestion, askCitizen, decideWithoutFir, fileComplaint, receiveComplaint, takeComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import type { ComplaintNature } from './model/complaint-nature.ts';
import { openQuestion } from './model/question.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { listQueue, type QueueTables } from './store/queue-store.ts';
import { listQuestions, type QuestionTables } from './store/question-store.ts';
import { listTimeline, type TimelineTables } from './store/timeline-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
let informant: CitizenActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  informant = await aCitizen(desk.deps);
}, 60_000);
afterAll(() => desk.db.close());

const words = 'साइकिल का रंग क्या था?';

async function readComplaint(nature: ComplaintNature = 'theft') {
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint({ nature })));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  return { number, id: complaint?.id as ComplaintId };
}

const questionsOf = (id: ComplaintId) => listQuestions(desk.db.app.$pickTables<QuestionTables>(), id);
const marksOf = async (id: ComplaintId) => (await listTimeline(desk.db.app.$pickTables<TimelineTables>(), id)).map(({ kind }) => kind);
const messagesTo = async (id: string) => (await sql<{ template: string; values: unknown }>`select m.template, m.values from outgoing_messages m join complaint_persons p on p.mobile = m.recipient where p.complaint_id = ${id} order by m.queued_at desc, m.id desc limit 1`.execute(desk.db.owner)).rows;

describe('the station asks', () => {
  it('word for word, with a mark and a message without a word of it; no clock stops', async () => {
    const { number, id } = await readComplaint();
    const clocks = await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id);
    desk.clock.advanceMs(1_000);
    await valueOf(askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' }));
    expect(await questionsOf(id)).toMatchObject([{ words, lang: 'hi', answer: undefined }]);
    expect((await marksOf(id))[0]).toBe('complaint.asked');
    expect(await messagesTo(id)).toEqual([{ template: 'question', values: {} }]);
    expect(await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id)).toEqual(clocks);
  });
  it('in a matter of the home the message says only that there is news', async () => {
    const { number, id } = await readComplaint('domestic');
    desk.clock.advanceMs(1_000);
    await valueOf(askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' }));
    expect(await messagesTo(id)).toEqual([{ template: 'news', values: {} }]);
  });
  it('the wait shows in the station’s list until it is answered', async () => {
    const { number, id } = await readComplaint();
    await valueOf(askCitizen(desk.deps, desk.investigator, { number, words, lang: 'hi' }));
    const waiting = async () => (await listQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(desk.sho), filter: 'asked', officerId: desk.sho.officerId, officeId: desk.sho.officeId, now: desk.clock(), limit: 1_000 })).map((line) => line.number);
    expect(await waiting()).toContain(number);
    await valueOf(answerQuestion(desk.deps, informant, { number, questionId: openQuestion(await questionsOf(id))?.id ?? '', words: 'काला', lang: 'hi' }));
    expect(await waiting()).not.toContain(number);
  });
  it('not before reading, not twice at once, not after deciding, not without words', async () => {
    const { number: unread } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
    expect(await askCitizen(desk.deps, desk.sho, { number: unread, words, lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'cannotAsk' } });
    const { number } = await readComplaint();
    expect(await askCitizen(desk.deps, desk.sho, { number, words: ' ', lang: 'hi' })).toMatchObject({ ok: false, refusal: { fields: { question: 'questionWords' } } });
    const both = await Promise.all([askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' }), askCitizen(desk.deps, desk.dutyOfficer, { number, words, lang: 'hi' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const { number: decided } = await readComplaint();
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number: decided, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
    expect(await askCitizen(desk.deps, desk.sho, { number: decided, words, lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'cannotAsk' } });
  });
  it('somebody of the counter without a confirmed number is asked in person; another station asks nothing', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, { draftId: newId(), lang: 'hi', nature: 'assault', placeText: 'टोला', occurredOn: '2026-11-23', occurredTime: null, narrative: 'मारा।', name: 'रामू', mobile: '6000077777', wasReadOver: true, isSigned: true }));
    expect(await askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'noPhone' } });
    const elsewhere = await anOfficer(desk.deps, { posting: { officeId: 1007 as OfficeId } });
    const { number: ours } = await readComplaint();
    expect(await askCitizen(desk.deps, elsewhere, { number: ours, words, lang: 'hi' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
  });
});

describe('the citizen answers', () => {
  it('once, and nobody changes or removes either word, not even with the rights of the program', async () => {
    const { number, id } = await readComplaint();
    await valueOf(askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' }));
    const questionId = openQuestion(await questionsOf(id))?.id ?? '';
    expect(await answerQuestion(desk.deps, informant, { number, questionId, words: '  ', lang: 'hi' })).toMatchObject({ ok: false, refusal: { fields: { words: 'answerWords' } } });
    expect(await answerQuestion(desk.deps, await aCitizen(desk.deps), { number, questionId, words: 'लाल', lang: 'hi' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    desk.clock.advanceMs(60_000);
    const twice = await Promise.all(['काला', 'लाल'].map((said) => answerQuestion(desk.deps, informant, { number, questionId, words: said, lang: 'hi' })));
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await marksOf(id)).filter((kind) => kind === 'complaint.answered')).toHaveLength(1);
    await expect(sql`update complaint_questions set words = 'x'`.execute(desk.db.app)).rejects.toThrow('permission denied');
    await expect(sql`delete from complaint_questions`.execute(desk.db.app)).rejects.toThrow('permission denied');
  });
  it('also after the station has decided: what a person adds is never turned away', async () => {
    const { number, id } = await readComplaint();
    await valueOf(askCitizen(desk.deps, desk.sho, { number, words, lang: 'hi' }));
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
    const at = addMs(desk.clock(), 60_000);
    desk.clock.advanceMs(60_000);
    await valueOf(answerQuestion(desk.deps, informant, { number, questionId: openQuestion(await questionsOf(id))?.id ?? '', words: 'काला', lang: 'hi' }));
    expect((await questionsOf(id))[0]?.answer).toEqual({ words: 'काला', lang: 'hi', at });
  });
});
