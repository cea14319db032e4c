import type { Act } from '../../ledger/index.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import { updateEnded, type OpenClocks, type OwnClockTables } from '../store/clock-store.ts';

/**
 * The duty is done, on time or late: ends the open clocks of these kinds and answers which they were. Those that are not open stay as they are.
 * Part of the caller's act and told by its mark.
 */
export async function meetClocks(act: Act, clocks: OpenClocks): Promise<ClockKind[]> {
  return updateEnded(act.trx.$pickTables<OwnClockTables>(), { ...clocks, as: 'met', at: act.at });
}
