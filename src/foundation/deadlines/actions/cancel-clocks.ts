import type { Act } from '../../ledger/index.ts';
import type { ClockKind } from '../model/clock-kinds.ts';
import { updateEnded, type OpenClocks, type OwnClockTables } from '../store/clock-store.ts';

/**
 * The duty fell away, as when a withdrawal is taken back: ends the open clocks of these kinds and answers which they were.
 * A cancelled clock leaves the record's page. Part of the caller's act and told by its mark.
 */
export async function cancelClocks(act: Act, clocks: OpenClocks): Promise<ClockKind[]> {
  return updateEnded(act.trx.$pickTables<OwnClockTables>(), { ...clocks, as: 'cancelled', at: act.at });
}
