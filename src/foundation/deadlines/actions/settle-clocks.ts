import type { Act } from '../../ledger/index.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import { updateSettled, type OwnClockTables } from '../store/clock-store.ts';

/**
 * An answer was given that meets some duties and lets others fall away: `meetClocks` and `cancelClocks` in one statement, for those who
 * need not know which were open. Part of the caller's act and told by its mark.
 */
export async function settleClocks(act: Act, clocks: { readonly recordId: string; readonly met: readonly ClockKind[]; readonly cancelled: readonly ClockKind[] }): Promise<void> {
  await updateSettled(act.trx.$pickTables<OwnClockTables>(), { ...clocks, at: act.at });
}
