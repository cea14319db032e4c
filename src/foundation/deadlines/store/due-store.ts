import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { MarkContent } from '../../ledger/index.ts';
import type { Clock, ClockId } from '../model/clock.ts';
import type { ClockStep } from '../model/plan-clock.ts';
import { toClock, toSteps } from './clock-rows.ts';
import type { OwnClockTables } from './clock-store.ts';

type ClockDb = Kysely<Pick<Database, OwnClockTables>>;

/** One step of one clock: taken at most once. */
export interface StepTicket {
  readonly clockId: ClockId;
  readonly position: number;
}

/** The steps that are due, the oldest first; of each clock the next one only. */
export async function listDueSteps(db: ClockDb, due: { readonly at: Instant; readonly limit: number }): Promise<StepTicket[]> {
  const rows = await db.selectFrom('clocks').select(['id', 'next_step']).where('is_open', '=', true).where('next_step_at', '<=', due.at).orderBy('next_step_at').orderBy('id').limit(due.limit).execute();
  return rows.map((row) => ({ clockId: row.id as ClockId, position: row.next_step }));
}

/**
 * Keeps other sweepers off this clock until the transaction ends, without waiting.
 *
 * Not a lock of the row: an officer's act locks its record and then ends the record's clocks. A sweep that held the clock's row
 * while its handler waits for the record would stand across it, and PostgreSQL would end one of the two.
 */
export async function tryLockClock(db: ClockDb, id: ClockId): Promise<boolean> {
  const { rows } = await sql<{ isMine: boolean }>`select pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) as "isMine"`.execute(db);
  return rows[0]?.isMine === true;
}

/** A clock at the moment of one of its steps. */
export interface DueClock extends Clock {
  readonly step: ClockStep;
  readonly facts: MarkContent;
}

export interface DueStep {
  readonly clock: DueClock;
  readonly nextStepAt: Instant | undefined;
}

/** The ticket's clock, when the step is still to be taken. */
export async function findDueStep(db: ClockDb, ticket: StepTicket & { readonly at: Instant }): Promise<DueStep | undefined> {
  const row = await db
    .selectFrom('clocks')
    .selectAll()
    .select('id as clock_id')
    .where('id', '=', ticket.clockId)
    .where('next_step', '=', ticket.position)
    .where('is_open', '=', true)
    .where('next_step_at', '<=', ticket.at)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const steps = toSteps(row.steps);
  const step = steps[ticket.position];
  if (step === undefined) throw new Error(`Clock ${row.id} has no step ${ticket.position}`);
  return { clock: { ...toClock(row), step, facts: row.facts as MarkContent }, nextStepAt: steps[ticket.position + 1]?.at };
}

/**
 * The step is taken. False when the clock ended, stopped or was stepped by another sweep in the meantime: then the caller rolls back.
 * @param taken.end how the clock ends with this step, at its end of time and not at the minute the sweep came by
 */
export async function updateStepTaken(db: ClockDb, taken: StepTicket & { readonly nextStepAt: Instant | undefined; readonly end: 'met' | 'lapsed' | undefined }): Promise<boolean> {
  const { numUpdatedRows } = await ofTicket(db, taken)
    .set((eb) => ({
      next_step: taken.position + 1,
      next_step_at: taken.nextStepAt ?? null,
      failures: 0,
      ...(taken.end === 'met' && { met_at: eb.ref('due_at') }),
      ...(taken.end === 'lapsed' && { lapsed_at: eb.ref('due_at') }),
    }))
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/**
 * The step failed and is tried again later: after 30 seconds, doubling up to an hour. Does not read what the clock holds,
 * so that a clock that cannot be read holds up no other. Undefined when there is nothing left to try.
 */
export async function updateStepPutOff(db: ClockDb, putOff: StepTicket & { readonly at: Instant }): Promise<{ readonly failures: number } | undefined> {
  return ofTicket(db, putOff)
    .set({
      next_step_at: sql<Instant>`${putOff.at}::timestamptz + least(interval '1 hour', interval '30 seconds' * power(2, least(failures, 10)))`,
      failures: sql<number>`failures + 1`,
    })
    .where('next_step_at', '<=', putOff.at)
    .returning('failures')
    .executeTakeFirst();
}

function ofTicket(db: ClockDb, ticket: StepTicket) {
  return db.updateTable('clocks').where('id', '=', ticket.clockId).where('next_step', '=', ticket.position).where('is_open', '=', true).where('paused_at', 'is', null);
}
