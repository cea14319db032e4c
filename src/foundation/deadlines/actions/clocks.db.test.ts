import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clockStateOf } from '../model/clock.ts';
import { listClocksOf } from '../store/clock-store.ts';
import { openClockDesk, type ClockDesk } from '../testing/clock-desk.ts';
import { shippedSettings } from '../testing/shipped-settings.ts';
import { cancelClocks } from './cancel-clocks.ts';
import { meetClocks } from './meet-clocks.ts';
import { moveClocks } from './move-clocks.ts';
import { pauseClock } from './pause-clock.ts';
import { resumeClock } from './resume-clock.ts';
import { startClocks } from './start-clocks.ts';

const settings = shippedSettings();
let desk: ClockDesk;
let recordId: string;
beforeAll(async () => {
  desk = await openClockDesk();
});
beforeEach(() => {
  desk.clock.set('2026-11-24T10:00:00+05:30');
  recordId = randomUUID();
});
afterAll(() => desk.database.close());

const start = (...kinds: ('complaint.assign' | 'complaint.sign' | 'request.character-certificate')[]) =>
  desk.run((act) => startClocks(act, settings, kinds.map((kind) => ({ kind, recordKind: 'complaint', recordId, officeId: desk.stationId }))));
const listed = () => listClocksOf(desk.db.$pickTables<'v_deadlines_all'>(), recordId);
const openInView = () => desk.db.selectFrom('v_deadlines_open').select(['kind', 'office_id']).where('record_id', '=', recordId).orderBy('kind').execute();

describe('clocks of a record', () => {
  it('start together with the act and show in the order of their ends', async () => {
    const started = await start('complaint.sign', 'complaint.assign');
    expect(started.map(({ kind, dueAt }) => [kind, dueAt.toISOString()])).toEqual([
      ['complaint.sign', '2026-11-27T18:30:00.000Z'],
      ['complaint.assign', '2026-11-25T04:30:00.000Z'],
    ]);
    expect((await listed()).map(({ kind, startedAt, dueAt }) => [kind, startedAt, dueAt])).toEqual([
      ['complaint.assign', desk.clock(), started[1]?.dueAt],
      ['complaint.sign', desk.clock(), started[0]?.dueAt],
    ]);
  });
  it('are not there when the act that starts them is refused', async () => {
    await expect(
      desk.run(async (act) => {
        await startClocks(act, settings, [{ kind: 'complaint.assign', recordKind: 'complaint', recordId, officeId: desk.stationId }]);
        throw new Error('power cut');
      }),
    ).rejects.toThrow('power cut');
    expect(await listed()).toEqual([]);
  });
  it('run once for each kind; a met one can start again', async () => {
    await start('complaint.assign');
    await expect(start('complaint.assign')).rejects.toThrow('clocks_one_open');
    await desk.run((act) => meetClocks(act, { recordId, kinds: ['complaint.assign'] }));
    await start('complaint.assign');
    expect(await listed()).toHaveLength(2);
  });
  it('end when they are met, each kind by itself, and a second meeting changes nothing', async () => {
    await start('complaint.assign', 'complaint.sign');
    const meet = () => desk.run((act) => meetClocks(act, { recordId, kinds: ['complaint.assign', 'complaint.register-fir'] }));
    expect(await meet()).toEqual(['complaint.assign']);
    const metAt = desk.clock();
    desk.clock.set('2026-11-30T10:00:00+05:30');
    expect(await meet()).toEqual([]);
    expect((await listed()).map((clock) => [clock.kind, clock.metAt, clockStateOf(clock, desk.clock())])).toEqual([
      ['complaint.assign', metAt, 'met'],
      ['complaint.sign', undefined, 'late'],
    ]);
    expect(await openInView()).toEqual([{ kind: 'complaint.sign', office_id: desk.stationId }]);
  });
  it('leave the page when they are cancelled', async () => {
    await start('complaint.assign', 'complaint.sign');
    expect(await desk.run((act) => cancelClocks(act, { recordId, kinds: ['complaint.sign'] }))).toEqual(['complaint.sign']);
    expect((await listed()).map((clock) => clock.kind)).toEqual(['complaint.assign']);
  });
  it('go with the record to another office, the ended ones stay', async () => {
    await start('complaint.assign', 'complaint.sign');
    await desk.run((act) => meetClocks(act, { recordId, kinds: ['complaint.sign'] }));
    await desk.run((act) => moveClocks(act, { recordId, officeId: desk.otherStationId }));
    expect((await listed()).map((clock) => [clock.kind, clock.officeId])).toEqual([
      ['complaint.assign', desk.otherStationId],
      ['complaint.sign', desk.stationId],
    ]);
  });
});

describe('the published views', () => {
  it('keep their columns: other modules read them', async () => {
    const { rows } = await sql<{ view: string; columns: string }>`
      select table_name as view, string_agg(column_name, ' ' order by ordinal_position) as columns
      from information_schema.columns where table_name in ('v_deadlines_open', 'v_deadlines_all') group by 1 order by 1`.execute(desk.database.owner);
    expect(rows).toEqual([
      { view: 'v_deadlines_all', columns: 'clock_id kind record_kind record_id office_id started_at warning_at due_at paused_at paused_ms met_at lapsed_at cancelled_at' },
      { view: 'v_deadlines_open', columns: 'clock_id kind record_kind record_id office_id started_at warning_at due_at paused_at' },
    ]);
  });
});

describe('a pause', () => {
  it('L3: does not exist for a time that the law lets run on', async () => {
    await start('complaint.sign');
    expect(await desk.run((act) => pauseClock(act, { recordId, kind: 'complaint.sign' }))).toEqual({ ok: false, refusal: { code: 'law', reason: 'clockRunsOn', rule: 'L3' } });
  });
  it('L57: keeps the working days that are left, moves what is to come and leaves marks', async () => {
    const key = { recordId, kind: 'request.character-certificate' } as const;
    await start(key.kind);
    const [before] = await listed();
    expect(before?.dueAt.toISOString()).toBe('2026-12-10T18:30:00.000Z');
    desk.clock.set('2026-11-27T10:00:00+05:30');
    expect(await desk.run((act) => pauseClock(act, key))).toEqual({ ok: true, value: undefined });
    expect(await desk.run((act) => pauseClock(act, key))).toMatchObject({ refusal: { reason: 'clockStands' } });
    // Eleven working days lay after Friday 27 November; the eleventh after Monday 7 December, without Sunday 13, is Saturday 19.
    desk.clock.set('2026-12-07T12:00:00+05:30');
    expect((await listed()).map((clock) => clockStateOf(clock, desk.clock()))).toEqual(['paused']);
    const resumed = await desk.run((act) => resumeClock(act, settings, key));
    expect(resumed).toMatchObject({ ok: true });
    expect(resumed.ok && resumed.value.toISOString()).toBe('2026-12-19T18:30:00.000Z');
    expect(await desk.run((act) => resumeClock(act, settings, key))).toMatchObject({ refusal: { reason: 'clockRuns' } });
    expect((await desk.clockMarks()).map((mark) => mark.kind)).toEqual(['clock.paused', 'clock.resumed']);
  });
  it('is refused for a clock that does not run', async () => {
    expect(await desk.run((act) => pauseClock(act, { recordId, kind: 'request.character-certificate' }))).toMatchObject({ refusal: { reason: 'clockNotOpen' } });
  });
});
