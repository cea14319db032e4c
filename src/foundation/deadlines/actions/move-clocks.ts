import type { OfficeId } from '../../../kernel/id.ts';
import type { Act } from '../../ledger/index.ts';
import { updateOffice, type OwnClockTables } from '../store/clock-store.ts';

/** The record went to another office: its open clocks go along and run on. Part of the caller's act and told by its mark. */
export async function moveClocks(act: Act, move: { readonly recordId: string; readonly officeId: OfficeId }): Promise<void> {
  await updateOffice(act.trx.$pickTables<OwnClockTables>(), move);
}
