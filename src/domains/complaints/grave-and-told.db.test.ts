import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweepClocks } from '../../foundation/deadlines/index.ts';
import { clockHandlers } from '../../app/clock-handlers.ts';
import { listGraveTriggers, loadLaw, type LawTables } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { assignComplaint, fileComplaint, receiveComplaint } from './index.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  const made = await complaintDesk();
  await made.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const triggers = await listGraveTriggers(made.db.app.$pickTables<LawTables>());
  desk = { ...made, deps: { ...made.deps, graveTriggers: () => triggers } };
}, 180_000);
beforeEach(() => desk.clock.set('2026-11-24T23:00:00+05:30'));
afterAll(() => desk.db.close());

const file = async (overrides = {}) => valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint(overrides)));
const sweepAt = async (iso: string) => {
  desk.clock.set(iso);
  expect((await sweepClocks(desk.deps, clockHandlers, { limit: 1_000 })).failed).toEqual([]);
};
const escalatedTo = async (number: string) => {
  const { rows } = await sql<{ kind: string | null }>`select o.kind from complaints c left join offices o on o.id = c.escalated_to_office_id where c.number = ${number}`.execute(desk.db.owner);
  return rows[0]?.kind;
};
const messagesTo = async (mobile: string) => {
  const { rows } = await sql<{ template: string }>`select template from outgoing_messages where recipient = ${mobile} order by queued_at, id`.execute(desk.db.owner);
  return rows.map((row) => row.template);
};

describe('5.0: a grave matter at night', () => {
  const grave = { narrative: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।' };
  it('unread after 15 minutes shows to the next office that is known, not a minute before', async () => {
    const { number } = await file(grave);
    await sweepAt('2026-11-24T23:14:59+05:30');
    expect(await escalatedTo(number)).toBeNull();
    await sweepAt('2026-11-24T23:15:00+05:30');
    expect(await escalatedTo(number)).toBe('district');
    await sweepAt('2026-11-24T23:30:00+05:30');
    expect(await escalatedTo(number), 'no control room is known: the SP’s office has it already').toBe('district');
  });
  it('that was read in time stays at the station', async () => {
    const { number } = await file(grave);
    desk.clock.set('2026-11-24T23:10:00+05:30');
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await sweepAt('2026-11-24T23:40:00+05:30');
    expect(await escalatedTo(number)).toBeNull();
  });
});

describe('what the informant is told', () => {
  it('follows the complaint: received, an officer named, until when to sign', async () => {
    const { number } = await file({ mobile: '6000090001' });
    await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    await valueOf(assignComplaint(desk.deps, desk.sho, { number, officerId: desk.investigator.officerId }));
    await sweepAt('2026-11-25T09:00:00+05:30');
    const told = await messagesTo('6000090001');
    expect(told.slice(0, 2)).toEqual(['complaint-received', 'officer-assigned']);
    expect(told).toContain('sign-by');
  });
  it('L6: is only that there is news, where the wrong person may hold the phone', async () => {
    await file({ mobile: '6000090002', nature: 'domestic' });
    expect(await messagesTo('6000090002')).toEqual(['news']);
  });
});
