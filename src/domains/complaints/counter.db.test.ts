import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ComplaintId } from '../../kernel/id.ts';
import { newId } from '../../platform/crypto/ids.ts';
import { listClocksOf, type ClockTables } from '../../foundation/deadlines/index.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { districtOffice, type OfficeTables } from '../../foundation/offices/index.ts';
import { takeComplaint } from './index.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import type { TakeComplaint } from './model/take-complaint.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { araria, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  desk = await complaintDesk();
});
afterAll(() => desk.db.close());

const told = (overrides: Partial<TakeComplaint> = {}): TakeComplaint => ({
  draftId: newId(),
  lang: 'hi',
  nature: 'assault',
  placeText: 'दक्षिण टोला',
  occurredOn: '2026-11-23',
  occurredTime: null,
  narrative: 'पड़ोसी ने लाठी से मारा।',
  name: 'रामू',
  wasReadOver: true,
  isSigned: true,
  ...overrides,
});

const seen = async (number: string) => {
  const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number, visibleTo: complaintsVisibleTo(desk.sho) });
  if (complaint === undefined) throw new Error(`${number} is out of sight`);
  return complaint;
};
const clocksOf = async (id: ComplaintId) => (await listClocksOf(desk.db.app.$pickTables<ClockTables>(), id)).map((clock) => clock.kind).toSorted();

describe('L2: what is told at the counter', () => {
  it('is taken also from somebody without a phone, read already, with diary line and slip; signed at once, only the officer is due', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told()));
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ channel: 'counter', deskState: 'received', signatureState: 'signed', informant: { name: 'रामू', mobile: undefined, citizenId: undefined } });
    expect(await clocksOf(complaint.id)).toEqual(['complaint.action', 'complaint.assign', 'complaint.unanswered']);
    const lines = await sql<{ kind: string }>`select kind from diary_entries where record_id = ${complaint.id}`.execute(desk.db.owner);
    expect(lines.rows).toEqual([{ kind: 'counter-receipt' }]);
    const slips = await sql<{ kind: string }>`select kind from papers where record_id = ${complaint.id}`.execute(desk.db.owner);
    expect(slips.rows).toEqual([{ kind: 'acknowledgement' }]);
  });
  it('not signed yet, has the same time to sign as one from the portal', async () => {
    const { number } = await valueOf(takeComplaint(desk.deps, desk.dutyOfficer, told({ isSigned: false, mobile: '6000000007' })));
    const complaint = await seen(number);
    expect(complaint).toMatchObject({ signatureState: 'awaiting', informant: { mobile: '6000000007' } });
    expect(await clocksOf(complaint.id)).toEqual(['complaint.action', 'complaint.assign', 'complaint.sign', 'complaint.unanswered']);
  });
  it('sent twice is one complaint', async () => {
    const twice = told();
    const answers = await Promise.all([valueOf(takeComplaint(desk.deps, desk.dutyOfficer, twice)), valueOf(takeComplaint(desk.deps, desk.dutyOfficer, twice))]);
    expect(answers[0].number).toBe(answers[1].number);
  });
  it('is written by the help desk, the duty officer and the SHO of a station, by nobody else', async () => {
    const helpDesk = await anOfficer(desk.deps, { posting: { role: 'help-desk', rank: 'constable' } });
    for (const actor of [helpDesk, desk.dutyOfficer, desk.sho]) expect(await takeComplaint(desk.deps, actor, told())).toMatchObject({ ok: true });
    const office = await districtOffice(desk.db.app.$pickTables<OfficeTables>(), araria);
    const atDistrict = await anOfficer(desk.deps, { posting: { role: 'duty-officer', rank: 'asi', officeId: office?.id as NonNullable<typeof office>['id'] } });
    for (const actor of [desk.investigator, atDistrict]) expect(await takeComplaint(desk.deps, actor, told())).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
});
