import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CitizenActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import type { FirInput } from '../cases/index.ts';
import { askCorrection, decideWithoutFir, fileComplaint, keepText, receiveComplaint, registerFirFromComplaint, signComplaint, typeText } from './index.ts';
import { loadLaw } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { loadRecord } from './screens/load-record.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { listTimeline, type TimelineTables } from './store/timeline-store.ts';
import { listCorrections, listTexts, type TypedTextTables } from './store/typed-text-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await complaintDesk();
  await desk.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
}, 60_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

interface Typed {
  readonly informant: CitizenActor;
  readonly number: string;
  readonly id: ComplaintId;
}
const own = 'मेरी साइकिल रामू ने चुराई।';
const wrong = 'मेरी साइकिल श्यामू ने चुराई।';
const read = async (): Promise<Typed> => {
  const informant = await aCitizen(desk.deps);
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint({ narrative: own })));
  await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  return { informant, number, id: complaint?.id as ComplaintId };
};
const typed = async (words = wrong): Promise<Typed> => {
  const complaint = await read();
  await valueOf(typeText(desk.deps, desk.dutyOfficer, { number: complaint.number, words }));
  return complaint;
};
const disputed = async (): Promise<Typed> => {
  const complaint = await typed();
  await valueOf(askCorrection(desk.deps, complaint.informant, { number: complaint.number, words: 'श्यामू नहीं, रामू।', lang: 'hi' }));
  return complaint;
};
const textsOf = (id: ComplaintId) => listTexts(desk.db.app.$pickTables<TypedTextTables>(), id);
const correctionsOf = (id: ComplaintId) => listCorrections(desk.db.app.$pickTables<TypedTextTables>(), id);
const newestMark = async (id: ComplaintId) => (await listTimeline(desk.db.app.$pickTables<TimelineTables>(), id))[0];

function anFir(text: string): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
    items: {
      place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '6000012345', occupation: '' },
      accused: 'रामू',
      delayReason: '',
      properties: '',
      inquestNumber: '',
      firstInformation: { text, lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: desk.investigator.officerId,
      readOver: true,
    },
  };
}

describe('C18: what the station types', () => {
  it('is a version of its own each time; the person’s words and every version stay', async () => {
    const { number, id } = await typed();
    await valueOf(typeText(desk.deps, desk.investigator, { number, words: own }));
    expect((await textsOf(id)).map(({ version, words }) => [version, words])).toEqual([
      [2, own],
      [1, wrong],
    ]);
    expect(await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) })).toMatchObject({ narrative: own });
    await expect(sql`update complaint_texts set words = 'x'`.execute(desk.db.app)).rejects.toThrow('permission denied');
    await expect(sql`delete from complaint_texts`.execute(desk.db.app)).rejects.toThrow('permission denied');
  });
  it('is counted word by word against what was told: one word left out, one added', async () => {
    expect(await newestMark((await typed()).id)).toMatchObject({ kind: 'complaint.text-typed', content: { version: 1, wordsRemoved: 1, wordsAdded: 1 } });
  });
  it('not before reading, not without words, not the same twice, not after deciding, not by another station', async () => {
    const { number: unread } = await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint()));
    expect(await typeText(desk.deps, desk.sho, { number: unread, words: own })).toMatchObject({ ok: false, refusal: { reason: 'notReceived' } });
    const { number } = await typed();
    expect(await typeText(desk.deps, desk.sho, { number, words: ' ' })).toMatchObject({ ok: false, refusal: { fields: { typedText: 'textWords' } } });
    expect(await typeText(desk.deps, desk.sho, { number, words: wrong })).toMatchObject({ ok: false, refusal: { fields: { typedText: 'textSame' } } });
    expect(await typeText(desk.deps, await anOfficer(desk.deps, { posting: { officeId: 1007 as OfficeId } }), { number, words: own })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    await valueOf(decideWithoutFir(desk.deps, desk.sho, { number, kind: 'ncr', ground: 'सिर्फ़ गाली-गलौज हुई।', sections: [{ act: 'BNS', provision: '352' }] }));
    expect(await typeText(desk.deps, desk.sho, { number, words: own })).toMatchObject({ ok: false, refusal: { reason: 'alreadyDecided' } });
  });
  it('the signature says which version was there to be read over; without one the own words alone', async () => {
    const { number, id } = await typed();
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    expect(await newestMark(id)).toMatchObject({ kind: 'complaint.signed', content: { textVersion: 1 } });
    const untyped = await read();
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number: untyped.number, wasReadOver: true }));
    expect((await newestMark(untyped.id))?.content).not.toHaveProperty('textVersion');
  });
});

describe('C18: “this is not what I said”', () => {
  it('names the version, is owed an answer in a day, and goes up when none comes', async () => {
    const { id } = await disputed();
    expect(await correctionsOf(id)).toMatchObject([{ version: 1, words: 'श्यामू नहीं, रामू।', answer: undefined }]);
    const escalated = async () => (await sql<{ escalated_to_office_id: number | null }>`select escalated_to_office_id from complaints where id = ${id}`.execute(desk.db.owner)).rows[0]?.escalated_to_office_id;
    const late = async () => (await listTimeline(desk.db.app.$pickTables<TimelineTables>(), id)).filter(({ kind, content }) => kind === 'complaint.escalated' && content['clock'] === 'correction.answer').length;
    desk.clock.set('2026-11-25T09:59:59+05:30');
    await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 });
    expect(await late()).toBe(0);
    desk.clock.set('2026-11-25T10:00:00+05:30');
    await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 });
    expect(await late()).toBe(1);
    expect(await escalated()).not.toBeNull();
  });
  it('is answered by a new version, whoever of the station types it', async () => {
    const { number, id } = await disputed();
    desk.clock.advanceMs(60_000);
    await valueOf(typeText(desk.deps, desk.sho, { number, words: own }));
    expect(await correctionsOf(id)).toMatchObject([{ version: 1, answer: { outcome: 'corrected', at: desk.clock() } }]);
    expect((await newestMark(id))?.kind).toBe('complaint.text-corrected');
    expect((await textsOf(id)).map(({ words }) => words)).toEqual([own, wrong]);
  });
  it('or by a reason that the person reads, at least a sentence', async () => {
    const { number, id } = await disputed();
    expect(await keepText(desk.deps, desk.sho, { number, reason: 'नहीं' })).toMatchObject({ ok: false, refusal: { fields: { keepReason: 'groundMissing' } } });
    await valueOf(keepText(desk.deps, desk.sho, { number, reason: 'दस्तख़त के समय यही बताया गया।' }));
    expect(await correctionsOf(id)).toMatchObject([{ answer: { outcome: 'kept', reason: 'दस्तख़त के समय यही बताया गया।' } }]);
    expect(await keepText(desk.deps, desk.sho, { number, reason: 'दस्तख़त के समय यही बताया गया।' })).toMatchObject({ ok: false, refusal: { reason: 'noCorrection' } });
  });
  it('one at a time, with words, only of what was typed, only by the informant', async () => {
    const { informant, number } = await disputed();
    expect(await askCorrection(desk.deps, informant, { number, words: 'और भी ग़लत है।', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'correctionWaits' } });
    const other = await typed();
    expect(await askCorrection(desk.deps, other.informant, { number: other.number, words: ' ', lang: 'hi' })).toMatchObject({ ok: false, refusal: { fields: { words: 'correctionWords' } } });
    expect(await askCorrection(desk.deps, informant, { number: other.number, words: 'x', lang: 'hi' })).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
    const untyped = await read();
    expect(await askCorrection(desk.deps, untyped.informant, { number: untyped.number, words: 'x', lang: 'hi' })).toMatchObject({ ok: false, refusal: { reason: 'nothingTyped' } });
  });
  it('holds the FIR back until it is answered, and not a moment longer', async () => {
    const { number } = await disputed();
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir(wrong) })).toMatchObject({ ok: false, refusal: { reason: 'correctionOpen', fields: { firstInformation: 'correctionOpen' } } });
    await valueOf(keepText(desk.deps, desk.sho, { number, reason: 'दस्तख़त के समय यही बताया गया।' }));
    await valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir(wrong) }));
  });
  it('about the FIR: it stays as it is, and the officer says what is done', async () => {
    const { informant, number, id } = await typed();
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    await valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir(wrong) }));
    await valueOf(askCorrection(desk.deps, informant, { number, words: 'श्यामू नहीं, रामू।', lang: 'hi' }));
    expect(await correctionsOf(id)).toMatchObject([{ version: undefined }]);
    expect(await typeText(desk.deps, desk.sho, { number, words: own })).toMatchObject({ ok: false, refusal: { reason: 'alreadyDecided' } });
    await valueOf(keepText(desk.deps, desk.investigator, { number, reason: 'आपका आगे का बयान लिया जाएगा।' }));
    const record = await loadRecord(desk.deps, { number, visibleTo: complaintsVisibleTo(informant) });
    expect(record).toMatchObject({ fir: { items: { firstInformation: { text: wrong } } }, texts: [{ version: 1 }], corrections: [{ answer: { outcome: 'kept' } }] });
  });
});
