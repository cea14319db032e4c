import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Act } from '../../ledger/index.ts';
import { clockRuleOf, type ClockKind } from '../model/clock-kinds.ts';
import { lockOpenClock, updatePaused, type OwnClockTables } from '../store/clock-store.ts';

/**
 * Lets a clock stand still, where the law lets it; it takes no steps until `resumeClock`. Leaves its own mark on the clock.
 *
 * Refusals: `clockRunsOn` (the law knows no pause for this kind), `clockNotOpen`, `clockStands` (it stands still already).
 */
export async function pauseClock(act: Act, key: { readonly recordId: string; readonly kind: ClockKind }): Promise<Result<void>> {
  const rule = clockRuleOf(key.kind);
  if (rule.isPausable !== true) return refused({ code: 'law', reason: 'clockRunsOn', rule: rule.rules[0] });
  const db = act.trx.$pickTables<OwnClockTables>();
  const clock = await lockOpenClock(db, key);
  if (clock === undefined) return refused({ code: 'wrong-state', reason: 'clockNotOpen' });
  if (clock.pausedAt !== undefined) return refused({ code: 'wrong-state', reason: 'clockStands' });
  await updatePaused(db, { id: clock.id, at: act.at });
  act.mark({ recordKind: 'clock', recordId: clock.id, kind: 'clock.paused', content: { clock: clock.kind, recordId: clock.recordId } });
  return ok(undefined);
}
