import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import { startClockUnlessOpen } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/**
 * From its entry in the book a non-cognizable report has a fortnight to the Magistrate (L11). A complaint that comes back and is
 * entered a second time while the first report still waits keeps the earlier end.
 */
export async function startFortnight(deps: ComplaintDeps, act: Act, of: { id: ComplaintId; officeId: OfficeId }): Promise<void> {
  await startClockUnlessOpen(act, deps.settings(), { kind: 'ncr.fortnight', recordKind: 'complaint', recordId: of.id, officeId: of.officeId });
}
