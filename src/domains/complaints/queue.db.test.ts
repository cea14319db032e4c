import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../../kernel/id.ts';
import { listGraveTriggers, loadLaw, type LawTables } from '../../foundation/law/index.ts';
import { referenceDir } from '../../foundation/law/testing/law-database.ts';
import { anOfficer } from '../../foundation/identity/testing/an-officer.ts';
import { fileComplaint, receiveComplaint } from './index.ts';
import { assignSeveral } from './actions/assign-several.ts';
import { complaintsVisibleTo } from './model/complaint-policy.ts';
import { placeOf, placeText, readPlace } from './model/queue-place.ts';
import { findComplaintByNumber, type ComplaintTables } from './store/complaint-store.ts';
import { listQueue, type QueueFilter, type QueueTables } from './store/queue-store.ts';
import { aCitizen, aComplaint, complaintDesk, type ComplaintDesk } from './testing/complaint-desk.ts';
import { valueOf } from '../../kernel/testing/value-of.ts';

let desk: ComplaintDesk;
beforeAll(async () => {
  const made = await complaintDesk();
  await made.db.work.transaction().execute((trx) => loadLaw(trx, referenceDir));
  const triggers = await listGraveTriggers(made.db.app.$pickTables<LawTables>());
  desk = { ...made, deps: { ...made.deps, graveTriggers: () => triggers } };
}, 60_000);
beforeEach(() => desk.clock.set('2026-11-24T10:00:00+05:30'));
afterAll(() => desk.db.close());

const file = async (overrides = {}) => (await valueOf(fileComplaint(desk.deps, await aCitizen(desk.deps), aComplaint(overrides)))).number;
const page = (filter: QueueFilter, limit: number, after?: string) =>
  listQueue(desk.db.app.$pickTables<QueueTables>(), { visibleTo: complaintsVisibleTo(desk.sho), filter, officerId: desk.sho.officerId, officeId: desk.sho.officeId, now: desk.clock(), limit, after: readPlace(after) });

describe('the queue in pages', () => {
  it('gives every line once and in the order of the whole, also when a new one comes in between and many are due at one moment', async () => {
    const grave = await file({ narrative: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।' });
    for (let count = 0; count < 8; count += 1) await file();
    desk.clock.set('2026-11-24T11:00:00+05:30');
    for (let count = 0; count < 3; count += 1) await file();
    // One whose clocks have all ended comes last.
    const clockless = await file();
    const complaint = await findComplaintByNumber(desk.db.app.$pickTables<ComplaintTables>(), { number: clockless, visibleTo: complaintsVisibleTo(desk.sho) });
    await desk.db.owner.updateTable('clocks').set({ met_at: desk.clock(), next_step_at: null }).where('record_id', '=', complaint?.id ?? '').execute();
    const whole = (await page('open', 1_000)).map((line) => line.number);
    expect([whole[0], whole.at(-1)]).toEqual([grave, clockless]);
    const walked: string[] = [];
    for (let after: string | undefined, lines = await page('open', 4); lines.length > 0; lines = await page('open', 4, after)) {
      walked.push(...lines.map((line) => line.number));
      const last = lines.at(-1);
      after = last === undefined ? undefined : placeText(placeOf(last));
      // Grave, so it belongs to a page that was read already.
      if (walked.length === 4) await file({ narrative: 'वह मुझे जान से मार देगा, अभी घर के बाहर है।' });
    }
    expect(walked).toEqual(whole);
  });
});

describe('one officer for several', () => {
  it('each is an act of its own: what is refused is told with its number, the rest is done once', async () => {
    const [first, second] = [await file(), await file()];
    for (const number of [first, second]) await valueOf(receiveComplaint(desk.deps, desk.dutyOfficer, number));
    const elsewhere = await file({ officeId: 1007 as OfficeId });
    const { officerId } = desk.investigator;
    const done = await assignSeveral(desk.deps, desk.sho, { numbers: [first, elsewhere, second, first], officerId });
    expect(done.assigned).toEqual([first, second]);
    expect(done.refused).toMatchObject([{ number: elsewhere, refusal: { code: 'not-found' } }]);
    const marks = await desk.db.owner.selectFrom('v_ledger_marks').select('record_id').where('kind', '=', 'complaint.assigned').execute();
    expect(new Set(marks.map((mark) => mark.record_id)).size, 'one mark on each, though the first was chosen twice').toBe(marks.length);
    expect(marks).toHaveLength(2);
  });
  it('is the SHO’s, as naming one is', async () => {
    const number = await file();
    const other = await anOfficer(desk.deps, { posting: { role: 'duty-officer', rank: 'asi' } });
    const done = await assignSeveral(desk.deps, other, { numbers: [number], officerId: desk.investigator.officerId });
    expect([done.assigned, done.refused.map(({ refusal }) => refusal.code)]).toEqual([[], ['not-allowed']]);
  });
});
