import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeId } from '../kernel/id.ts';
import { valueOf } from '../kernel/testing/value-of.ts';
import { frozenClock } from '../platform/testing/frozen-clock.ts';
import { testDatabase, type TestDatabase } from '../platform/testing/test-database.ts';
import { anOfficer } from '../foundation/identity/testing/an-officer.ts';
import { placesAndOffices } from '../foundation/offices/testing/places-and-offices.ts';
import { checkSupervisionOnce } from './check-supervision.ts';

const clock = frozenClock('2026-11-24T10:00:00+05:30');
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase({ prepare: placesAndOffices });
  const deps = { db: db.app, clock };
  await anOfficer(deps, { mobile: '6000088001', posting: { officeId: 1 as OfficeId, role: 'administrator', rank: 'dysp' } });
  await anOfficer(deps, { mobile: '6000088002', posting: { officeId: 1 as OfficeId, role: 'headquarters', rank: 'adg' } });
  await anOfficer(deps, { mobile: '6000088003', posting: { officeId: 101 as OfficeId, role: 'sp', rank: 'sp' } });
}, 180_000);
afterAll(() => db.close());
beforeEach(async () => {
  await sql`delete from supervision_check_faults; delete from supervision_checks; delete from outgoing_messages`.execute(db.owner);
});

const deps = () => ({ db: db.app, clock });
const check = () => checkSupervisionOnce(deps());
const told = async () => (await sql<{ recipient: string; template: string }>`select recipient, template from outgoing_messages order by recipient`.execute(db.owner)).rows.map(({ recipient, template }) => [recipient, template]);
const checks = () => db.owner.selectFrom('supervision_checks').selectAll().orderBy('month').execute();
const breakLadder = () => db.owner.deleteFrom('office_supervision').where('office_id', '=', 1006).execute();

describe('C6: the monthly check of the ladder', () => {
  it('of a ladder that is whole keeps that it was done, and disturbs nobody', async () => {
    expect(await valueOf(check())).toEqual({ faults: 0 });
    expect(await checks()).toMatchObject([{ month: '2026-11-01', faults: 0 }]);
    expect(await told()).toEqual([]);
  });
  it('keeps what is wrong, and tells headquarters and administrators, nobody else', async () => {
    await breakLadder();
    expect(await valueOf(check())).toEqual({ faults: 1 });
    expect(await db.owner.selectFrom('supervision_check_faults').selectAll().execute()).toEqual([{ month: '2026-11-01', office_id: 1006, fault: 'no-supervisor' }]);
    expect(await told()).toEqual([['6000088001', 'supervision-faults'], ['6000088002', 'supervision-faults']]);
  });
  it('is done once in a month, however often it is asked and by however many workers', async () => {
    await breakLadder();
    const outcomes = await Promise.all([check(), check(), check()]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await told()).toHaveLength(2);
    clock.set('2026-11-30T23:59:59+05:30');
    expect(await check()).toMatchObject({ ok: false, refusal: { reason: 'checkedAlready' } });
    clock.set('2026-12-01T00:00:00+05:30');
    expect(await valueOf(check())).toEqual({ faults: 1 });
    expect((await checks()).map(({ month }) => month)).toEqual(['2026-11-01', '2026-12-01']);
    clock.set('2026-11-24T10:00:00+05:30');
  });
  it('that ends in the middle leaves nothing behind, and is done whole the next time', async () => {
    await breakLadder();
    await sql`alter table outgoing_messages add constraint out_of_order check (template <> 'supervision-faults')`.execute(db.owner);
    await expect(check()).rejects.toThrow('out_of_order');
    expect([await checks(), await told()]).toEqual([[], []]);
    await sql`alter table outgoing_messages drop constraint out_of_order`.execute(db.owner);
    expect(await valueOf(check())).toEqual({ faults: 1 });
    expect(await told()).toHaveLength(2);
  });
});
