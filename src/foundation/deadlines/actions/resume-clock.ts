import { addMs, type Instant } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Act } from '../../ledger/index.ts';
import { clockRuleOf, type ClockKind } from '../model/clock-kinds.ts';
import { resumedDueAt } from '../model/resume-clock.ts';
import type { DeadlineSettings } from '../model/settings.ts';
import { lockOpenClock, updateResumed, type OwnClockTables } from '../store/clock-store.ts';

/**
 * Lets a clock run on with the time it had left; what is still to come of it moves along. Leaves its own mark on the clock.
 * Answers the new end. Refusals: `clockNotOpen`, `clockRuns` (it was not standing still).
 */
export async function resumeClock(act: Act, settings: DeadlineSettings, key: { readonly recordId: string; readonly kind: ClockKind }): Promise<Result<Instant>> {
  const db = act.trx.$pickTables<OwnClockTables>();
  const clock = await lockOpenClock(db, key);
  if (clock === undefined) return refused({ code: 'wrong-state', reason: 'clockNotOpen' });
  if (clock.pausedAt === undefined) return refused({ code: 'wrong-state', reason: 'clockRuns' });
  const dueAt = resumedDueAt({ unit: clockRuleOf(clock.kind).unit, dueAt: clock.dueAt, pausedAt: clock.pausedAt, resumedAt: act.at, holidays: settings.holidays });
  const movedMs = dueAt.getTime() - clock.dueAt.getTime();
  await updateResumed(db, {
    id: clock.id,
    dueAt,
    warningAt: addMs(clock.warningAt, movedMs),
    pausedMs: (clock.pausedMs ?? 0) + movedMs,
    steps: clock.steps.map((step, position) => (position < clock.nextStep ? step : { ...step, at: addMs(step.at, movedMs) })),
    nextStep: clock.nextStep,
  });
  act.mark({ recordKind: 'clock', recordId: clock.id, kind: 'clock.resumed', content: { clock: clock.kind, recordId: clock.recordId, dueAt: dueAt.toISOString() } });
  return ok(dueAt);
}
