import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OfficerActor } from '../../kernel/actor.ts';
import { instantOf } from '../../kernel/instant.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';
import { newId } from '../../platform/crypto/ids.ts';
import type { Reading } from '../../platform/db/reading.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { askToWithdraw, attachPerson, fileComplaint, receiveComplaint } from './index.ts';
import type { Complaint } from './model/complaint.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { personRelations } from './model/person.ts';
import { loadRecord, recordReading } from './screens/load-record.ts';
import { loadOfficerRecord } from './screens/officer/complaint/load-officer-record.ts';
import { withdrawalSeenReading } from './screens/officer/complaint/withdrawal-seen.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { findAppeal, insertAppeal, updateAppealDecided, type DecisionTables } from './store/decision-store.ts';
import { aCitizen, aComplaint, araria, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';

let desk: ComplaintDesk;
let sp: OfficerActor;
beforeAll(async () => {
  desk = await complaintDesk();
  const office = await districtOffice(desk.deps.db.$pickTables<OfficeTables>(), araria);
  if (office === undefined) throw new Error('Araria has no SP office');
  sp = await anOfficer(desk.deps, { posting: { role: 'sp', rank: 'sp', officeId: office.id } });
});
afterAll(() => desk.db.close());

/** The statement that would be sent. */
const sqlOf = (reading: Reading<unknown>): string => (reading.json === undefined ? '' : sql`select ${reading.json}`.compile(desk.deps.db).sql);

async function told(): Promise<{ number: string; complaint: Complaint }> {
  const informant = await aCitizen(desk.deps);
  const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
  await valueOf(receiveComplaint(desk.deps, desk.sho, number));
  await valueOf(askToWithdraw(desk.deps, informant, { number, wasPressed: true }));
  const complaint = await findComplaintByNumber(desk.deps.db.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error(`No complaint ${number}`);
  return { number, complaint };
}

describe('what a reader may not see', () => {
  const ofInformant = /complaint_withdrawals|complaint_texts|complaint_corrections|complaint_questions|evidence_files/;
  it('is not asked of the database: only for the informant and for officers does the statement name it', async () => {
    const { complaint } = await told();
    const citizenId = await aCitizen(desk.deps).then((citizen) => citizen.citizenId);
    const asked = personRelations.filter((relation) => ofInformant.test(sqlOf(recordReading(desk.deps, { ...complaint, reader: { citizenId, relation } }))));
    expect(asked).toEqual(['informant']);
    expect(sqlOf(recordReading(desk.deps, complaint))).toMatch(ofInformant);
  });
  it('is, for the station, what the person said about being pressed', async () => {
    const { number, complaint } = await told();
    const record = await loadRecord(desk.deps, { number, visibleTo: complaintsVisibleTo(desk.sho) });
    if (record === undefined) throw new Error(`No record ${number}`);
    const seenBy = (actor: OfficerActor): string => sqlOf(withdrawalSeenReading(desk.deps, { actor, record }));
    expect([desk.sho, desk.dutyOfficer, desk.investigator].map(seenBy).join('')).not.toContain('was_pressed');
    expect(seenBy(sp)).toContain('was_pressed');
    expect(await loadOfficerRecord(desk.deps, { actor: desk.sho, number })).toMatchObject({ record: { complaint: { id: complaint.id } }, withdrawal: { pressure: undefined, hearers: [] } });
    expect(await loadOfficerRecord(desk.deps, { actor: sp, number })).toMatchObject({ withdrawal: { pressure: 'yes' } });
  });
});

describe('the parts of a record', () => {
  it('are the newest of several appeals, with its moments as moments', async () => {
    const { number, complaint } = await told();
    const { citizenId } = await aCitizen(desk.deps);
    const appeals = desk.db.owner.$pickTables<DecisionTables>();
    const appeal = (madeAt: string, words: string) => ({ id: newId(), complaintId: complaint.id, madeBy: citizenId, madeAt: instantOf(madeAt), words, lang: 'hi' as const });
    const first = appeal('2026-11-24T10:00:00.123+05:30', '2026-11-24T04:30:00+00:00');
    await insertAppeal(appeals, first);
    await updateAppealDecided(appeals, { appealId: first.id, outcome: 'upheld', by: sp.officerId, at: instantOf('2026-11-24T11:00:00+05:30'), reasons: 'कारण' });
    expect(await findAppeal(appeals, complaint.id)).toEqual({ id: first.id, words: first.words, lang: 'hi', madeAt: first.madeAt, outcome: 'upheld', reasons: 'कारण', decidedAt: instantOf('2026-11-24T11:00:00+05:30') });
    await insertAppeal(appeals, appeal('2026-11-24T12:00:00+05:30', 'फिर से'));
    expect(await loadRecord(desk.deps, { number, visibleTo: complaintsVisibleTo(sp) })).toMatchObject({ appeal: { words: 'फिर से', outcome: undefined, decidedAt: undefined } });
  });
  it('are empty where nothing was done', async () => {
    const informant = await aCitizen(desk.deps);
    const { number } = await valueOf(fileComplaint(desk.deps, informant, aComplaint()));
    const nothing = { fir: undefined, zero: undefined, publication: undefined, zeroPublication: undefined, dispatches: [], decision: undefined, appeal: undefined, enquiry: undefined, withdrawal: undefined, holder: undefined, files: [], questions: [], texts: [], corrections: [] };
    expect(await loadRecord(desk.deps, { number, visibleTo: complaintsVisibleTo(informant) })).toMatchObject({ ...nothing, marks: [{ kind: 'complaint.filed', at: desk.clock() }] });
    expect(await findAppeal(desk.db.app.$pickTables<DecisionTables>(), newId())).toBeUndefined();
  });
  it('name everybody of it: the informant first, whoever an officer added after', async () => {
    const { number } = await told();
    await valueOf(attachPerson(desk.deps, desk.sho, { number, proof: '', person: { relation: 'victim', name: 'रुख़साना बेगम', mobile: '6300077772', mayWrite: true, proof: 'photo-paper' } }));
    const seen = await loadOfficerRecord(desk.deps, { actor: desk.sho, number });
    expect(seen?.persons.map(({ relation, checked }) => [relation, checked?.at])).toEqual([['informant', undefined], ['victim', desk.clock()]]);
  });
});
