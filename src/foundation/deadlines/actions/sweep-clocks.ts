import type { SystemActor } from '../../../kernel/actor.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { clockRuleOf, type ClockKind } from '../model/clock-kinds.ts';
import type { StepKind } from '../model/clock-rule.ts';
import type { OwnClockTables } from '../store/clock-store.ts';
import { findDueStep, listDueSteps, tryLockClock, updateStepPutOff, updateStepTaken, type DueClock, type StepTicket } from '../store/due-store.ts';

/**
 * A domain's part in a step of its clock, inside of the sweep's act.
 *
 * It locks its record before it writes, as every action does. It does not end the clock whose step this is: a `lapse` does.
 * Leave no trace outside of the act (no message, no file): an act can be rolled back and tried again.
 */
export type StepHandler = (act: Act, clock: DueClock) => Promise<Result<void>>;

/** Which domain does what at which step. Closed over the kinds, so that none can be forgotten; `{}` lets a step pass. */
export type ClockHandlers = Readonly<Record<ClockKind, Readonly<Partial<Record<StepKind, StepHandler>>>>>;

export interface SweepCounts {
  readonly taken: number;
  /** Taken by another sweep at the same moment, or no longer due. */
  readonly skipped: number;
  readonly failed: readonly FailedStep[];
}

export interface FailedStep extends StepTicket {
  readonly error: unknown;
}

/**
 * Takes every step that is due, the oldest first: reminds, escalates, lets lapse. Run it once or more a minute.
 *
 * Each step is one act by the system: the handler's part and the clock's own move in one transaction, so that a kill loses
 * nothing and doubles nothing, and any number of sweeps may run at once. After a long standstill all missed steps follow in order.
 * A step whose handler refuses or throws is put off (30 s, doubling, at most an hour) and holds up no other clock.
 * @param bounds.limit steps at most, so that a sweep ends
 */
export async function sweepClocks(deps: ActDeps, handlers: ClockHandlers, bounds: { readonly limit: number }): Promise<SweepCounts> {
  const failed: FailedStep[] = [];
  let taken = 0;
  let skipped = 0;
  for (let left = bounds.limit; left > 0; ) {
    const tickets = await listDueSteps(deps.db.$pickTables<OwnClockTables>(), { at: deps.clock(), limit: left });
    const takenBefore = taken;
    for (const ticket of tickets) {
      const outcome = await takeStep(deps, handlers, ticket);
      if (outcome === 'taken') taken += 1;
      else if (outcome === 'skipped') skipped += 1;
      else failed.push(outcome);
    }
    left -= tickets.length;
    // The next round finds what became due by this one: the following steps of the same clocks.
    if (taken === takenBefore) break;
  }
  return { taken, skipped, failed };
}

const theClocks: SystemActor = { kind: 'system', name: 'clocks' };

/** Own answers that roll an act back without being anybody's failure. */
const notDue: Refusal = { code: 'conflict', reason: 'notDue' };
const overtaken: Refusal = { code: 'conflict', reason: 'overtaken', log: 'The clock ended or moved while its step was taken' };

async function takeStep(deps: ActDeps, handlers: ClockHandlers, ticket: StepTicket): Promise<'taken' | 'skipped' | FailedStep> {
  try {
    const result = await act(deps, theClocks, 'clock.step', (open) => step(open, handlers, ticket));
    if (result.ok) return 'taken';
    return result.refusal === notDue ? 'skipped' : await putOff(deps, { ...ticket, error: result.refusal });
  } catch (error) {
    return putOff(deps, { ...ticket, error });
  }
}

async function step(open: Act, handlers: ClockHandlers, ticket: StepTicket): Promise<Result<void>> {
  const db = open.trx.$pickTables<OwnClockTables>();
  if (!(await tryLockClock(db, ticket.clockId))) return refused(notDue);
  const due = await findDueStep(db, { ...ticket, at: open.at });
  if (due === undefined) return refused(notDue);
  const { clock, nextStepAt } = due;
  const handler = handlers[clock.kind][clock.step.kind];
  const handled = await handler?.(open, clock);
  if (handled?.ok === false) return handled;
  if (!(await updateStepTaken(db, { ...ticket, nextStepAt, end: endAfter(clock) }))) return refused(overtaken);
  open.mark({
    recordKind: 'clock',
    recordId: clock.id,
    kind: stepMarks[clock.step.kind],
    content: { clock: clock.kind, recordId: clock.recordId, step: ticket.position, plannedAt: clock.step.at.toISOString(), to: clock.step.to ?? null, isHandled: handler !== undefined },
  });
  return ok(undefined);
}

const stepMarks = { remind: 'clock.reminded', escalate: 'clock.escalated', lapse: 'clock.lapsed' } as const satisfies Record<StepKind, string>;

function endAfter(clock: DueClock): 'met' | 'lapsed' | undefined {
  if (clock.step.kind !== 'lapse') return undefined;
  return clockRuleOf(clock.kind).end === 'takes-effect' ? 'met' : 'lapsed';
}

/** `skipped` when the clock ended or moved meanwhile: then there was nothing left to do. */
async function putOff(deps: ActDeps, failure: FailedStep): Promise<'skipped' | FailedStep> {
  const result = await act(deps, theClocks, 'clock.put-off', async (open) => {
    const tried = await updateStepPutOff(open.trx.$pickTables<OwnClockTables>(), { ...failure, at: open.at });
    if (tried === undefined) return refused(notDue);
    open.mark({ recordKind: 'clock', recordId: failure.clockId, kind: 'clock.step-failed', content: { step: failure.position, failures: tried.failures } });
    return ok(undefined);
  });
  return result.ok ? failure : 'skipped';
}
