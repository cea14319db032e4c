import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, refused } from '../../../kernel/result.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import { listClocksOf } from '../store/clock-store.ts';
import { handlersFor, openClockDesk, type ClockDesk } from '../testing/clock-desk.ts';
import { shippedSettings } from '../testing/shipped-settings.ts';
import { meetClocks } from './meet-clocks.ts';
import { pauseClock } from './pause-clock.ts';
import { startClocks } from './start-clocks.ts';
import { sweepClocks, type StepHandler } from './sweep-clocks.ts';

const settings = shippedSettings();
let desk: ClockDesk;
beforeEach(async () => {
  desk = await openClockDesk();
  // Stands for a domain's record and for what its handlers write.
  await sql`create table test_records (id uuid primary key, escalations integer not null default 0)`.execute(desk.database.owner);
  await sql`grant select, insert, update on test_records to nagrik_app`.execute(desk.database.owner);
});
afterEach(() => desk.database.close());

/** A record with one clock, started at 10:00 on 24 November 2026. */
async function aRecord(kind: ClockKind): Promise<string> {
  const recordId = randomUUID();
  await sql`insert into test_records (id) values (${recordId})`.execute(desk.db);
  await desk.run((act) => startClocks(act, settings, [{ kind, recordKind: 'complaint', recordId, officeId: desk.stationId, facts: { number: 'BR-EC-1' } }]));
  return recordId;
}

/** Locks its record and writes to it, as a domain's handler does. */
const escalate: StepHandler = async (act, clock) => {
  await sql`select from test_records where id = ${clock.recordId} for update`.execute(act.trx);
  await sql`update test_records set escalations = escalations + 1 where id = ${clock.recordId}`.execute(act.trx);
  return ok(undefined);
};

async function escalationsOf(recordId: string): Promise<number | undefined> {
  const { rows } = await sql<{ escalations: number }>`select escalations from test_records where id = ${recordId}`.execute(desk.db);
  return rows[0]?.escalations;
}

const sweep = (handlers = handlersFor({ 'complaint.assign': { escalate } }), limit = 1000) => sweepClocks(desk, handlers, { limit });
const clocksOf = (recordId: string) => listClocksOf(desk.db.$pickTables<'v_deadlines_all'>(), recordId);
const markKinds = async () => (await desk.clockMarks()).map((mark) => mark.kind);

describe('the sweep', () => {
  it('takes a step at its minute, not before, and once', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T03:59:59.999+05:30');
    expect(await sweep()).toEqual({ taken: 0, skipped: 0, failed: [] });
    desk.clock.set('2026-11-25T04:00:00+05:30');
    expect(await sweep()).toMatchObject({ taken: 1 });
    desk.clock.set('2026-11-25T09:59:59.999+05:30');
    expect(await sweep()).toMatchObject({ taken: 0 });
    desk.clock.set('2026-11-25T10:00:00+05:30');
    expect(await sweep()).toMatchObject({ taken: 1 });
    expect(await sweep()).toMatchObject({ taken: 0 });
    expect(await escalationsOf(recordId)).toBe(1);
    expect((await desk.clockMarks()).map(({ kind, content }) => [kind, content])).toEqual([
      ['clock.reminded', { clock: 'complaint.assign', recordId, step: 0, plannedAt: '2026-11-24T22:30:00.000Z', to: null, isHandled: false }],
      ['clock.escalated', { clock: 'complaint.assign', recordId, step: 1, plannedAt: '2026-11-25T04:30:00.000Z', to: 'sdpo', isHandled: true }],
    ]);
  });

  it('takes all missed steps in their order after a standstill, and lets the signature lapse at its end', async () => {
    const recordId = await aRecord('complaint.sign');
    desk.clock.set('2026-12-01T10:00:00+05:30');
    expect(await sweep()).toEqual({ taken: 5, skipped: 0, failed: [] });
    expect(await markKinds()).toEqual(['clock.reminded', 'clock.reminded', 'clock.reminded', 'clock.reminded', 'clock.lapsed']);
    const [clock] = await clocksOf(recordId);
    expect([clock?.lapsedAt, clock?.metAt]).toEqual([clock?.dueAt, undefined]);
  });

  it('counts what took effect at its hour as met then', async () => {
    const recordId = await aRecord('withdrawal.effect');
    desk.clock.set('2026-11-27T10:00:07+05:30');
    await sweep();
    const [clock] = await clocksOf(recordId);
    expect(clock?.metAt?.toISOString()).toBe('2026-11-27T04:30:00.000Z');
  });

  it('ends at its limit and goes on the next time', async () => {
    await aRecord('complaint.sign');
    desk.clock.set('2026-12-01T10:00:00+05:30');
    expect(await sweep(undefined, 2)).toMatchObject({ taken: 2 });
    expect(await sweep(undefined, 2)).toMatchObject({ taken: 2 });
    expect(await sweep(undefined, 2)).toMatchObject({ taken: 1 });
  });

  it('leaves met and standing clocks alone', async () => {
    const [met, paused] = [await aRecord('complaint.assign'), await aRecord('request.character-certificate')];
    await desk.run((act) => meetClocks(act, { recordId: met, kinds: ['complaint.assign'] }));
    await desk.run((act) => pauseClock(act, { recordId: paused, kind: 'request.character-certificate' }));
    desk.clock.set('2027-06-01T10:00:00+05:30');
    expect(await sweep()).toEqual({ taken: 0, skipped: 0, failed: [] });
  });

  it('hands the handler the record, the facts and the rung', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const seen: unknown[] = [];
    await sweep(
      handlersFor({
        'complaint.assign': {
          async escalate(_act, clock) {
            seen.push({ recordId: clock.recordId, facts: clock.facts, to: clock.step.to, office: clock.officeId });
            return ok(undefined);
          },
        },
      }),
    );
    expect(seen).toEqual([{ recordId, facts: { number: 'BR-EC-1' }, to: 'sdpo', office: desk.stationId }]);
  });
});

describe('a sweep that is disturbed', () => {
  it('loses and doubles nothing when a handler throws after writing', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const throwing: StepHandler = async (act, clock) => {
      await escalate(act, clock);
      throw new Error('killed');
    };
    const { taken, failed } = await sweep(handlersFor({ 'complaint.assign': { escalate: throwing } }));
    expect([taken, failed.map((step) => step.error)]).toEqual([1, [new Error('killed')]]);
    expect(await escalationsOf(recordId)).toBe(0);
    expect(await sweep(), 'put off for half a minute').toMatchObject({ taken: 0 });
    desk.clock.advanceMs(30_000);
    expect(await sweep()).toMatchObject({ taken: 1 });
    expect(await escalationsOf(recordId)).toBe(1);
    expect(await markKinds()).toEqual(['clock.reminded', 'clock.step-failed', 'clock.escalated']);
  });

  it('loses and doubles nothing when its connection is killed in the middle', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const killed: StepHandler = async (act, clock) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(act.trx);
      await escalate(act, clock);
      await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(desk.database.owner);
      return ok(undefined);
    };
    expect((await sweep(handlersFor({ 'complaint.assign': { escalate: killed } }))).failed).toHaveLength(1);
    expect(await escalationsOf(recordId)).toBe(0);
    desk.clock.advanceMs(30_000);
    expect(await sweep()).toMatchObject({ taken: 1, failed: [] });
    expect(await escalationsOf(recordId)).toBe(1);
  });

  it('holds up no other clock by one that keeps failing, and tries that one ever less often', async () => {
    await aRecord('complaint.sign');
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const handlers = handlersFor({ 'complaint.sign': { remind: async () => refused({ code: 'conflict', reason: 'gatewayDown' }) }, 'complaint.assign': { escalate } });
    expect(await sweep(handlers)).toMatchObject({ taken: 2, failed: [{ position: 0, error: { reason: 'gatewayDown' } }] });
    expect(await escalationsOf(recordId)).toBe(1);
    const waits: number[] = [];
    for (let waitMs = 0; waits.length < 9; waitMs += 15_000) {
      const { failed } = await sweep(handlers);
      if (failed.length === 1) waits.push(waitMs / 1000);
      if (failed.length === 1) waitMs = 0;
      desk.clock.advanceMs(15_000);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920, 3600, 3600]);
  });
});

describe('two sweeps at once', () => {
  it('take each step exactly once', async () => {
    const records = await Promise.all(Array.from({ length: 30 }, () => aRecord('complaint.assign')));
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const counts = await Promise.all([sweep(), sweep(), sweep()]);
    const last = await sweep();
    expect([...counts, last].reduce((sum, { taken }) => sum + taken, 0)).toBe(60);
    expect([...counts, last].flatMap(({ failed }) => failed)).toEqual([]);
    expect(await Promise.all(records.map(escalationsOf))).toEqual(records.map(() => 1));
    expect((await markKinds()).toSorted()).toEqual([...records.map(() => 'clock.escalated'), ...records.map(() => 'clock.reminded')]);
  });

  it('one passes by a clock that the other holds, without waiting', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T04:00:00+05:30');
    let other: Promise<unknown> | undefined;
    const meanwhile: StepHandler = async () => {
      other = sweep();
      expect(await other).toEqual({ taken: 0, skipped: 1, failed: [] });
      return ok(undefined);
    };
    expect(await sweep(handlersFor({ 'complaint.assign': { remind: meanwhile } }))).toMatchObject({ taken: 1 });
    expect(await clocksOf(recordId)).toHaveLength(1);
  });
});

describe('an officer who acts in the same moment', () => {
  it('wins: the sweep that waits for the record takes its step back, and nobody stands across', async () => {
    const recordId = await aRecord('complaint.assign');
    desk.clock.set('2026-11-25T04:00:00+05:30');
    await sweep();
    desk.clock.set('2026-11-25T10:00:00+05:30');
    const isWaiting = async () => (await sql<{ n: number }>`select count(*) as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(desk.database.owner)).rows[0]?.n === 1;
    let sweeping: ReturnType<typeof sweep> | undefined;
    await desk.run(async (act) => {
      await sql`select from test_records where id = ${recordId} for update`.execute(act.trx);
      sweeping = sweep();
      await expect.poll(isWaiting).toBe(true);
      await meetClocks(act, { recordId, kinds: ['complaint.assign'] });
    });
    expect(await sweeping).toEqual({ taken: 0, skipped: 1, failed: [] });
    expect(await escalationsOf(recordId)).toBe(0);
    expect(await markKinds()).toEqual(['clock.reminded']);
  });
});
