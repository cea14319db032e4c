import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../kernel/id.ts';
import { instantOf } from '../../kernel/instant.ts';
import { rootFolder } from '../../platform/config/root-folder.ts';
import { findCurrentPaper, shownCode, type PaperTables } from '../../foundation/documents/index.ts';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { findFir, type FirInput, type FirTables } from '../cases/index.ts';
import { fileComplaint, loadSignatureModes, lookUpToSign, purgeLookUpTries, receiveComplaint, registerFirFromComplaint, signComplaint, signElsewhere, stateUrgency } from './index.ts';
import { complaintsVisibleTo, lookUpOf } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { findOpenLookUp, type LookUpTables } from './store/look-up-store.ts';
import { listTimeline, type TimelineTables } from './store/timeline-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const kursakanta = 1007 as OfficeId;
let desk: ComplaintDesk;
let elsewhere: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  await loadSignatureModes(desk.db.work, join(rootFolder(), 'db/reference'));
  elsewhere = await anOfficer(desk.deps, { posting: { officeId: kursakanta, role: 'duty-officer', rank: 'asi' } });
});
beforeEach(async () => {
  desk.clock.set('2026-11-24T10:00:00+05:30');
  await desk.db.work.deleteFrom('complaint_look_up_tries').execute();
});
afterAll(() => desk.db.close());

const file = async () => (await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint({ mobile: '6000077001' })))).number;
const seen = async (number: string) => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error('out of sight');
  return complaint;
};
const codeOf = async (id: ComplaintId) => (await findCurrentPaper(desk.db.app.$pickTables<PaperTables>(), { recordId: id, kind: 'acknowledgement' }))?.code ?? '';
const lookUp = (number: string, proof = '7001', actor = elsewhere) => lookUpToSign(desk.deps, actor, { number, proof, identity: 'photo-paper' });
const marksOf = async (id: ComplaintId) => (await listTimeline(desk.db.app.$pickTables<TimelineTables>(), id)).map(({ kind, content }) => [kind, content]);
const openWords = async (id: string, actor = elsewhere) => {
  const asked = lookUpOf(actor);
  return asked === undefined ? undefined : findOpenLookUp(desk.db.app.$pickTables<LookUpTables>(), { id, lookUp: asked, now: desk.clock() });
};

function anFir(): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: '303(2)' }],
    items: {
      place: { address: 'जोकीहाट हाट', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '', occupation: '' },
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

describe('L3b: signing at another station', () => {
  it('L3b, L3a: three days lapse, the person signs at another station, and the FIR says how and where', async () => {
    const number = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    desk.clock.set('2026-11-28T00:00:00+05:30');
    await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 });
    expect((await seen(number)).signatureState).toBe('lapsed');
    desk.clock.set('2026-11-30T11:00:00+05:30');
    const { lookUpId } = await valueOf(lookUp(number));
    await valueOf(signElsewhere(desk.deps, elsewhere, { lookUpId, wasReadOver: true }));
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ signatureState: 'signed', signatureMode: 'physical-at-other-station', signedOfficeId: kursakanta, officeId: desk.sho.officeId });
    expect((await marksOf(complaint.id)).slice(0, 2)).toEqual([
      ['complaint.signed', { mode: 'physical-at-other-station', readOver: true, officeId: kursakanta }],
      ['complaint.looked-up', { officeId: kursakanta, identity: 'photo-paper' }],
    ]);
    const lines = await sql<{ office_id: number }>`select office_id from diary_entries where record_id = ${complaint.id} and kind = 'signature'`.execute(desk.db.owner);
    expect(lines.rows, 'the diary of the station where it was signed').toEqual([{ office_id: kursakanta }]);
    const told = await sql<{ template: string }>`select template from outgoing_messages where recipient = '6000077001' order by id desc limit 1`.execute(desk.db.owner);
    expect(told.rows).toEqual([{ template: 'signed' }]);
    const { firId } = await valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() }));
    expect(await findFir(desk.db.app.$pickTables<FirTables>(), firId)).toMatchObject({ signatureMode: 'physical-at-other-station', signedOfficeId: kursakanta, signedAt: instantOf('2026-11-30T11:00:00+05:30') });
    const paper = await sql<{ facts: { signature: unknown } }>`select facts from papers where record_id = ${firId}`.execute(desk.db.owner);
    expect(paper.rows[0]?.facts.signature).toMatchObject({ mode: 'physical-at-other-station', at: '2026-11-30T05:30:00.000Z', place: { en: 'Kursakanta' } });
  });

  it('opens number, words and name, and nothing else, to the officer who looked it up, for half an hour', async () => {
    const number = await file();
    const { lookUpId } = await valueOf(lookUp(number.toLowerCase().replaceAll('-', ''), shownCode(await codeOf((await seen(number)).id)).toLowerCase()));
    expect(await openWords(lookUpId)).toEqual({ complaintId: (await seen(number)).id, number, informantName: 'फूलमती देवी', narrative: 'मेरी साइकिल चोरी हो गई।', lang: 'hi', isSigned: false });
    expect(await openWords(lookUpId, await anOfficer(desk.deps, { posting: { officeId: kursakanta } }))).toBeUndefined();
    desk.clock.set('2026-11-24T10:29:59.999+05:30');
    expect(await openWords(lookUpId)).toBeDefined();
    desk.clock.set('2026-11-24T10:30:00+05:30');
    expect(await openWords(lookUpId)).toBeUndefined();
    expect(await signElsewhere(desk.deps, elsewhere, { lookUpId, wasReadOver: true })).toMatchObject({ ok: false, refusal: { reason: 'lookUpOver' } });
  });

  it('answers a wrong proof and an unknown number alike, and leaves no mark', async () => {
    const number = await file();
    const answers = [await lookUp(number, '7002'), await lookUp('BR-EC-2026-188-999999'), await lookUp('nothing', 'ABCDEFGH')];
    for (const answer of answers) expect(answer).toEqual({ ok: false, refusal: { code: 'not-found', reason: 'noSuchSlip', fields: { number: 'noSuchSlip' } } });
    expect((await marksOf((await seen(number)).id)).map(([kind]) => kind)).toEqual(['complaint.filed']);
  });

  it('takes five wrong tries of an officer in an hour, also fifty at once, and a right one costs nothing', async () => {
    const number = await file();
    await valueOf(lookUp(number));
    const many = await Promise.all(Array.from({ length: 20 }, () => lookUp(number, '0000')));
    const reasons = many.map((answer) => (answer.ok ? 'opened' : answer.refusal.reason));
    expect(reasons.filter((reason) => reason === 'noSuchSlip').length).toBeLessThanOrEqual(5);
    for (let left = 5 - reasons.filter((reason) => reason === 'noSuchSlip').length; left > 0; left -= 1) await lookUp(number, '0000');
    expect(await lookUp(number), 'the right one too').toMatchObject({ refusal: { reason: 'waitLookUp' } });
    desk.clock.set('2026-11-24T11:00:00.001+05:30');
    expect(await lookUp(number)).toMatchObject({ ok: true });
  });

  it('takes ten wrong tries at one number in a day, by whomever', async () => {
    const number = await file();
    const third = await anOfficer(desk.deps, { posting: { officeId: kursakanta, role: 'investigating-officer', rank: 'si' } });
    for (const actor of [elsewhere, third]) for (let tries = 0; tries < 5; tries += 1) expect(await lookUp(number, '0000', actor)).toMatchObject({ refusal: { reason: 'noSuchSlip' } });
    const fourth = await anOfficer(desk.deps, { posting: { officeId: kursakanta } });
    expect(await lookUp(number, '7001', fourth)).toMatchObject({ refusal: { reason: 'waitLookUp' } });
    desk.clock.set('2026-11-25T10:00:00.001+05:30');
    expect(await purgeLookUpTries(desk.deps)).toBe(10);
    expect(await lookUp(number, '7001', fourth)).toMatchObject({ ok: true });
  });

  it('needs the words read over, a station, and the State’s permission', async () => {
    const number = await file();
    const { lookUpId } = await valueOf(lookUp(number));
    expect(await signElsewhere(desk.deps, elsewhere, { lookUpId, wasReadOver: false })).toMatchObject({ refusal: { reason: 'notReadOver', rule: 'L2' } });
    const helpDesk = await anOfficer(desk.deps, { posting: { officeId: kursakanta, role: 'help-desk', rank: 'constable' } });
    expect(await lookUp(number, '7001', helpDesk)).toMatchObject({ refusal: { code: 'not-allowed' } });
    await desk.db.owner.updateTable('signature_mode_settings').set({ valid_to: sql`'2026-11-24'::date` }).execute();
    expect(await lookUp(number)).toMatchObject({ refusal: { reason: 'modeNotEnabled', rule: 'L3b' } });
    expect(await signElsewhere(desk.deps, elsewhere, { lookUpId, wasReadOver: true })).toMatchObject({ refusal: { reason: 'modeNotEnabled' } });
    await desk.db.owner.updateTable('signature_mode_settings').set({ valid_to: null }).execute();
    await valueOf(signElsewhere(desk.deps, elsewhere, { lookUpId, wasReadOver: true }));
    expect(await lookUp(number)).toMatchObject({ refusal: { reason: 'alreadySigned' } });
  });

  it('a visit of an officer is recorded only while the State has it enabled', async () => {
    const number = await file();
    const visited = () => signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true, mode: 'officer-visit' });
    expect(await visited()).toMatchObject({ refusal: { reason: 'modeNotEnabled', rule: 'L3b' } });
    await desk.db.work.insertInto('signature_mode_settings').values({ mode: 'officer-visit', valid_from: sql`'2026-11-24'::date`, basis: 'test' }).execute();
    expect(await visited()).toMatchObject({ ok: true });
    expect((await seen(number)).signatureMode).toBe('officer-visit');
  });
});

describe('L3a: the officer’s ground in the place of the signature', () => {
  const ground = { reason: 'बच्ची अभी भी उसी आदमी के पास है, रुक नहीं सकते।', isVerified: true };
  it('L3a: opens the FIR before the signature; the FIR says that it is not signed, and the person can still sign', async () => {
    const number = await file();
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() })).toMatchObject({ refusal: { reason: 'notSigned', rule: 'L3' } });
    expect(await stateUrgency(desk.deps, desk.sho, { number, ...ground, isVerified: false })).toMatchObject({ refusal: { reason: 'notVerified', rule: 'L3a' } });
    await valueOf(stateUrgency(desk.deps, desk.sho, { number, ...ground }));
    const { firId } = await valueOf(registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir() }));
    expect(await findFir(desk.db.app.$pickTables<FirTables>(), firId)).toMatchObject({ signatureMode: 'unsigned-urgent', signedAt: undefined, signedOfficeId: undefined });
    const complaint = await seen(number);
    expect([complaint.signatureState, complaint.urgentGround]).toEqual(['awaiting', ground.reason]);
    expect((await marksOf(complaint.id)).map(([kind]) => kind)).toContain('complaint.urgency-stated');
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
  });
  it('L3a: is the officer in charge’s alone, after the station has read it, and not once it is signed', async () => {
    const number = await file();
    expect(await stateUrgency(desk.deps, desk.sho, { number, ...ground })).toMatchObject({ refusal: { reason: 'notReceived' } });
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    expect(await stateUrgency(desk.deps, desk.dutyOfficer, { number, ...ground })).toMatchObject({ refusal: { code: 'not-allowed' } });
    await valueOf(signComplaint(desk.deps, desk.dutyOfficer, { number, wasReadOver: true }));
    expect(await stateUrgency(desk.deps, desk.sho, { number, ...ground })).toMatchObject({ refusal: { reason: 'alreadySigned' } });
  });
});
