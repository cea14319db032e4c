import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { MarkContent, RecordKind } from '../../ledger/index.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import type { Clock, ClockId } from '../model/clock.ts';
import type { ClockPlan, ClockStep } from '../model/plan-clock.ts';
import { stepsText, toClock, toClockKind, toSteps } from './clock-rows.ts';

export type OwnClockTables = 'clocks';
type ClockDb = Kysely<Pick<Database, OwnClockTables>>;

export type ClockTables = 'v_deadlines_all';

/**
 * What shows on the page of a record: open and ended clocks in the order of their ends, without the cancelled ones.
 * NB: whether the reader may see the record is asked before; a clock has no visibility of its own.
 */
export function clocksReading(db: Kysely<Pick<Database, ClockTables>>, recordId: string): Reading<Clock[]> {
  const all = db.selectFrom('v_deadlines_all').selectAll().where('record_id', '=', recordId).where('cancelled_at', 'is', null).orderBy('due_at').orderBy('clock_id');
  return listReading(all, { instants: { started_at: true, warning_at: true, due_at: true, paused_at: true, met_at: true, lapsed_at: true, cancelled_at: true }, toModel: toClock });
}

export function listClocksOf(db: Kysely<Pick<Database, ClockTables>>, recordId: string): Promise<Clock[]> {
  return read(db, clocksReading(db, recordId));
}

export interface NewClock {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  readonly officeId: OfficeId;
  readonly startedAt: Instant;
  readonly plan: ClockPlan;
  readonly facts: MarkContent;
}

export async function insertClocks(db: ClockDb, clocks: readonly NewClock[]): Promise<void> {
  await allClocks(db, columnsOf(clocks));
}

/** Leaves an open clock of the kind as it is. */
export async function insertClockUnlessOpen(db: ClockDb, clock: NewClock): Promise<void> {
  await clocksNotOpen(db, columnsOf([clock]));
}

/** One text for any number of clocks, so that it is planned once. */
function columnsOf(clocks: readonly NewClock[]) {
  const column = <T>(pick: (clock: NewClock) => T): T[] => clocks.map(pick);
  return {
    ids: column(({ id }) => id),
    kinds: column(({ kind }) => kind),
    recordKinds: column(({ recordKind }) => recordKind),
    recordIds: column(({ recordId }) => recordId),
    officeIds: column(({ officeId }) => officeId),
    starts: column(({ startedAt }) => startedAt),
    warnings: column(({ plan }) => plan.warningAt),
    ends: column(({ plan }) => plan.dueAt),
    steps: column(({ plan }) => stepsText(plan.steps)),
    nextSteps: column(({ plan }) => plan.steps[0]?.at ?? null),
    facts: column(({ facts }) => JSON.stringify(facts)),
  };
}

type ClockColumns = ReturnType<typeof columnsOf>;

function insertionOf(_: ClockDb, given: ClockColumns) {
  return sql`
    insert into clocks (id, kind, record_kind, record_id, office_id, started_at, warning_at, due_at, steps, next_step_at, facts)
    select * from unnest(${given.ids}::uuid[], ${given.kinds}::text[], ${given.recordKinds}::text[], ${given.recordIds}::uuid[],
      ${given.officeIds}::int[], ${given.starts}::timestamptz[], ${given.warnings}::timestamptz[], ${given.ends}::timestamptz[],
      ${given.steps}::jsonb[], ${given.nextSteps}::timestamptz[], ${given.facts}::jsonb[])`;
}

const allClocks = statement(insertionOf);
const clocksNotOpen = statement((db: ClockDb, given: ClockColumns) => sql`${insertionOf(db, given)} on conflict (record_id, kind) where is_open do nothing`);

export interface OpenClocks {
  readonly recordId: string;
  readonly kinds: readonly ClockKind[];
}

/** Ends some as met and others as cancelled, in one statement. */
export async function updateSettled(db: ClockDb, ended: { readonly recordId: string; readonly met: readonly ClockKind[]; readonly cancelled: readonly ClockKind[]; readonly at: Instant }): Promise<void> {
  await settled(db, { ...ended, kinds: [...ended.met, ...ended.cancelled] });
}

const settled = statement(
  (_: ClockDb, given: { recordId: string; met: readonly ClockKind[]; cancelled: readonly ClockKind[]; kinds: readonly ClockKind[]; at: Instant }) => sql<{ kind: string }>`
    update clocks set met_at = case when kind = any(${given.met}::text[]) then ${given.at}::timestamptz end,
      cancelled_at = case when kind = any(${given.cancelled}::text[]) then ${given.at}::timestamptz end
    where record_id = ${given.recordId} and is_open and kind = any(${given.kinds}::text[]) returning kind`,
);

/** Ends open clocks in one statement; answers the kinds that were open. */
export async function updateEnded(db: ClockDb, ended: OpenClocks & { readonly as: 'met' | 'cancelled'; readonly at: Instant }): Promise<ClockKind[]> {
  if (ended.kinds.length === 0) return [];
  const rows = await settled(db, { ...ended, met: ended.as === 'met' ? ended.kinds : [], cancelled: ended.as === 'cancelled' ? ended.kinds : [] });
  return rows.map((row) => toClockKind(row.kind));
}

export async function updateOffice(db: ClockDb, move: { readonly recordId: string; readonly officeId: OfficeId }): Promise<void> {
  await db.updateTable('clocks').set({ office_id: move.officeId }).where('record_id', '=', move.recordId).where('is_open', '=', true).execute();
}

/** An open clock with what is still to come of it. */
export interface RunningClock extends Clock {
  readonly steps: readonly ClockStep[];
  readonly nextStep: number;
}

/** The open clock of a kind, locked until the act ends. */
export async function lockOpenClock(db: ClockDb, key: { readonly recordId: string; readonly kind: ClockKind }): Promise<RunningClock | undefined> {
  const row = await db
    .selectFrom('clocks')
    .selectAll()
    .select('id as clock_id')
    .where('record_id', '=', key.recordId)
    .where('kind', '=', key.kind)
    .where('is_open', '=', true)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? undefined : { ...toClock(row), steps: toSteps(row.steps), nextStep: row.next_step };
}

export async function updatePaused(db: ClockDb, stop: { readonly id: ClockId; readonly at: Instant }): Promise<void> {
  await db.updateTable('clocks').set({ paused_at: stop.at, next_step_at: null }).where('id', '=', stop.id).execute();
}

export interface ResumedClock {
  readonly id: ClockId;
  readonly warningAt: Instant;
  readonly dueAt: Instant;
  readonly pausedMs: number;
  readonly steps: readonly ClockStep[];
  readonly nextStep: number;
}

export async function updateResumed(db: ClockDb, clock: ResumedClock): Promise<void> {
  await db
    .updateTable('clocks')
    .set({
      paused_at: null,
      paused_ms: clock.pausedMs,
      warning_at: clock.warningAt,
      due_at: clock.dueAt,
      steps: stepsText(clock.steps),
      next_step_at: clock.steps[clock.nextStep]?.at ?? null,
    })
    .where('id', '=', clock.id)
    .execute();
}
