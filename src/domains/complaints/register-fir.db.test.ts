import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import type { FirId, OfficeId } from '../../kernel/id.ts';
import { instantOf, istDateOf } from '../../kernel/instant.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { findFir, type FirInput, type FirRecording, type FirTables } from '../cases/index.ts';
import { registerFirFromComplaint, takeComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { listWomenOfficers, type WomenOfficersTables } from './store/women-officers-store.ts';
import { araria, complaintDesk, jokihat, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

const palasi = 1009 as OfficeId;
const reason = 'आज रात इस थाने में कोई महिला अधिकारी नहीं हैं।';
const told = 'बाज़ार में उसने मेरा हाथ पकड़ा।';

let desk: ComplaintDesk;
/** Palasi has no woman officer; Jokihat's officers are women, and one man. */
let palasiSho: OfficerActor;
let palasiDuty: OfficerActor;
let man: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  palasiSho = await anOfficer(desk.deps, { gender: 'man', posting: { officeId: palasi } });
  palasiDuty = await anOfficer(desk.deps, { gender: 'man', posting: { officeId: palasi, role: 'duty-officer', rank: 'si' } });
  man = await anOfficer(desk.deps, { gender: 'man', posting: { role: 'investigating-officer', rank: 'si' } });
});
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

/** Told at the counter, read over and signed there. */
async function signedAt(officeId: OfficeId): Promise<string> {
  const { number } = await valueOf(
    takeComplaint(desk.deps, officeId === palasi ? palasiDuty : desk.dutyOfficer, {
      draftId: newId(),
      lang: 'hi',
      nature: 'women',
      placeText: 'पलासी बाज़ार',
      occurredOn: '2026-11-23',
      occurredTime: '18:30',
      narrative: told,
      name: 'फूलमती देवी',
      wasReadOver: true,
      isSigned: true,
    }),
  );
  return number;
}

type Items = FirInput['items'];

function anFir(overrides: { provision?: string; items?: Partial<Items> } = {}): FirInput {
  return {
    occurredFrom: instantOf('2026-11-23T18:30:00+05:30'),
    occurredTo: undefined,
    sections: [{ offenceId: undefined, act: 'BNS', provision: overrides.provision ?? '74' }],
    items: {
      place: { address: 'पलासी बाज़ार', directionAndDistance: '', beat: '' },
      informant: { name: 'फूलमती देवी', relativeName: '', address: '', mobile: '6000012345', occupation: '' },
      accused: '',
      delayReason: '',
      inquestNumber: '',
      firstInformation: { text: told, lang: 'hi' },
      informationType: 'electronic',
      investigatingOfficerId: desk.investigator.officerId,
      readOver: true,
      ...overrides.items,
    },
  };
}

function recordedBy(officer: OfficerActor, answers: Partial<FirRecording> = {}): FirRecording {
  return { recorderId: officer.officerId, givenByVictimWoman: true, withoutWomanReason: '', victimIsDisabled: false, ...answers };
}

const register = (number: string, items: Partial<Items>, provision?: string) => registerFirFromComplaint(desk.deps, desk.sho, { number, input: anFir({ items, ...(provision !== undefined && { provision }) }) });
const registerAtPalasi = (number: string, recording: FirRecording) => registerFirFromComplaint(desk.deps, palasiSho, { number, input: anFir({ items: { recording, investigatingOfficerId: palasiDuty.officerId } }) });

async function marksOf(recordId: string): Promise<{ kind: string; content: Record<string, unknown> }[]> {
  const { rows } = await sql<{ kind: string; content: Record<string, unknown> }>`select kind, content from v_ledger_marks where record_id = ${recordId} order by id`.execute(desk.db.owner);
  return rows;
}

describe('who recorded it', () => {
  it('L4: a man is refused while the station has a woman officer, also with a reason', async () => {
    const number = await signedAt(jokihat);
    const refusal = { code: 'law', reason: 'womanRecorder', rule: 'L4', fields: { recorderId: 'womanRecorder' } };
    expect(await register(number, { recording: recordedBy(man) })).toMatchObject({ ok: false, refusal });
    expect(await register(number, { recording: recordedBy(man, { withoutWomanReason: reason }) })).toMatchObject({ ok: false, refusal });
  });
  it('L4: a woman officer may record, of this station or of another', async () => {
    expect(await register(await signedAt(jokihat), { recording: recordedBy(desk.dutyOfficer) })).toMatchObject({ ok: true });
    expect(await registerAtPalasi(await signedAt(palasi), recordedBy(desk.dutyOfficer))).toMatchObject({ ok: true });
  });
  it('L4: a man may record what somebody else tells, and other offences', async () => {
    expect(await register(await signedAt(jokihat), { recording: recordedBy(man, { givenByVictimWoman: false }) })).toMatchObject({ ok: true });
    expect(await register(await signedAt(jokihat), { recording: recordedBy(man) }, '303(2)')).toMatchObject({ ok: true });
  });
  it('L4: the question must have been asked', async () => {
    const { givenByVictimWoman: _unasked, ...unasked } = recordedBy(man);
    expect(await register(await signedAt(jokihat), { recording: unasked })).toMatchObject({ ok: false, refusal: { rule: 'L4', fields: { givenByVictimWoman: 'yesOrNo' } } });
  });
  it('a man of another station, or nobody, recorded nothing', async () => {
    const number = await signedAt(jokihat);
    expect(await register(number, { recording: recordedBy(palasiDuty, { givenByVictimWoman: false }) })).toMatchObject({ ok: false, refusal: { reason: 'noSuchRecorder' } });
  });
  it('L4: a station without a woman officer goes on with a written reason, and the office above is told', async () => {
    const number = await signedAt(palasi);
    expect(await registerAtPalasi(number, recordedBy(palasiDuty))).toMatchObject({ ok: false, refusal: { rule: 'L4', fields: { withoutWomanReason: 'reason' } } });
    const { firId } = await valueOf(registerAtPalasi(number, recordedBy(palasiDuty, { withoutWomanReason: reason })));
    const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(palasiSho) });
    const above = await sql<{ kind: string; name_en: string }>`select kind, name_en from offices where id = ${complaint?.escalatedToOfficeId}`.execute(desk.db.owner);
    expect(above.rows).toEqual([{ kind: 'district', name_en: 'Araria' }]);
    const marks = await marksOf(firId);
    expect(marks.find((mark) => mark.kind === 'fir.recorded-without-woman')?.content).toEqual({ rule: 'L4', officeId: palasi, toOfficeId: complaint?.escalatedToOfficeId });
    expect(JSON.stringify(marks), 'the reason stands in the FIR, not in the ledger').not.toContain(reason);
  });
  it('women officers of the district are known by name and office, men are not among them', async () => {
    const women = await listWomenOfficers(desk.db.app.$pickTables<WomenOfficersTables>(), { districtCode: araria, on: istDateOf(desk.clock()) });
    expect(women.map((woman) => woman.id)).toEqual(expect.arrayContaining([desk.sho.officerId, desk.dutyOfficer.officerId, desk.investigator.officerId]));
    expect(women.map((woman) => woman.id)).not.toContain(man.officerId);
    expect(women.every((woman) => woman.officeId === jokihat && woman.officeName.hi === 'जोकीहाट')).toBe(true);
  });
});

describe('a disabled victim', () => {
  const done = { isDone: true, reason: '' };
  const open = { isDone: false, reason: '' };
  it('L5: nobody asked, or a step is open: refused with the fields that are open', async () => {
    const number = await signedAt(jokihat);
    const { victimIsDisabled: _unasked, ...unasked } = recordedBy(desk.sho);
    expect(await register(number, { recording: unasked })).toMatchObject({ ok: false, refusal: { code: 'law', reason: 'disabledVictim', rule: 'L5', fields: { victimIsDisabled: 'yesOrNo' } } });
    const hearing = { place: done, interpreter: open, video: done, magistrate: open };
    expect(await register(number, { recording: recordedBy(desk.sho, { victimIsDisabled: true, hearing }) })).toMatchObject({
      ok: false,
      refusal: { rule: 'L5', fields: { 'hearing-interpreter': 'hearingStep', 'hearing-magistrate': 'hearingStep' } },
    });
  });
  it('L5: every step done or reasoned is registered and kept in the FIR', async () => {
    const hearing = { place: done, interpreter: { isDone: false, reason: 'बोलने-सुनने में कोई दिक़्क़त नहीं' }, video: done, magistrate: done };
    const recording = recordedBy(desk.sho, { victimIsDisabled: true, hearing });
    const { firId } = await valueOf(register(await signedAt(jokihat), { recording }));
    expect((await findFir(desk.db.app.$pickTables<FirTables>(), firId))?.items.recording).toEqual(recording);
  });
});

describe('the form as it is kept', () => {
  const items: Partial<Items> = {
    accusedPersons: [{ standing: 'suspected', name: 'मोहन', alias: 'मुन्ना', relativeName: '', address: 'पलासी', description: 'लंबा' }],
    propertyItems: [
      { category: '', description: 'साइकिल', identifier: 'HC-88121', valueRupees: 4_500 },
      { category: '', description: 'घड़ी', identifier: '', valueRupees: 1_500 },
    ],
  };
  const paperOf = async (firId: FirId) => (await sql<{ facts: Record<string, unknown> }>`select facts from papers where record_id = ${firId}`.execute(desk.db.owner)).rows[0]?.facts;

  it('the free copy has how it was told, persons, things, their sum and the pahar', async () => {
    const { firId } = await valueOf(register(await signedAt(jokihat), items, '303(2)'));
    expect(await paperOf(firId)).toMatchObject({
      information: { type: 'oral' },
      occurrence: { period: 'पहर 7 (18:00–21:00)' },
      accused: { persons: [{ name: 'मोहन', alias: 'मुन्ना', description: 'शक है; लंबा' }] },
      properties: { items: [{ description: 'साइकिल' }, { description: 'घड़ी' }] },
      propertyValueRupees: 6_000,
    });
  });
  it('L8: no section is a bar: one that the tables lack is registered', async () => {
    expect(await register(await signedAt(jokihat), {}, '9999')).toMatchObject({ ok: true });
  });
  it('the ledger counts the words that item 12 changed; the complaint keeps its own', async () => {
    const number = await signedAt(jokihat);
    await valueOf(register(number, { firstInformation: { text: 'बाज़ार में मोहन ने मेरा हाथ पकड़ा।', lang: 'hi' } }, '303(2)'));
    const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
    expect(complaint?.narrative).toBe(told);
    const mark = (await marksOf(complaint?.id ?? '')).find(({ kind }) => kind === 'complaint.fir-registered');
    expect(mark?.content).toMatchObject({ wordsRemoved: 1, wordsAdded: 2 });
  });
});
