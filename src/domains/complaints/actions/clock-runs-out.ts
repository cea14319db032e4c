import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { supervisorsOf, type SupervisionTables } from '../../../foundation/offices/index.ts';
import { signatureTable } from '../model/complaint-states.ts';
import { lockComplaintById, updateEscalation, updateLapsed, type ComplaintTables } from '../store/complaint-store.ts';

/**
 * The three days to sign are over (L3). The complaint, its diary line and the right to sign stay (L3a).
 * Done by the clock within its own act; a signature that came in the same minute wins.
 */
export async function lapseSignature(act: Act, id: ComplaintId): Promise<Result<void>> {
  const db = act.trx.$pickTables<ComplaintTables>();
  const complaint = await lockComplaintById(db, id);
  if (complaint === undefined || stepOf(signatureTable, complaint.signatureState, 'lapse') === undefined) return ok(undefined);
  await updateLapsed(db, id);
  act.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.signature-lapsed', content: { officeId: complaint.officeId } });
  return ok(undefined);
}

/**
 * A duty of the station is late: the complaint shows to the next office up the ladder that is known (5.1).
 * Escalation is a flag; the station keeps the complaint and the duty. Without a known office above it stays where it is, marked late.
 */
export async function escalateComplaint(act: Act, late: { id: ComplaintId; clockKind: string; officeId: OfficeId }): Promise<Result<void>> {
  const db = act.trx.$pickTables<ComplaintTables>();
  const complaint = await lockComplaintById(db, late.id);
  if (complaint === undefined) return ok(undefined);
  // Above the office that holds the duty, or above where an earlier step has brought it.
  const from = complaint.escalatedToOfficeId ?? late.officeId;
  const [above] = await supervisorsOf(act.trx.$pickTables<SupervisionTables>(), { officeId: from, on: istDateOf(act.at) });
  if (above !== undefined) await updateEscalation(db, { id: late.id, officeId: above.id });
  act.mark({ recordKind: 'complaint', recordId: late.id, kind: 'complaint.escalated', content: { clock: late.clockKind, toOfficeId: above?.id ?? null } });
  return ok(undefined);
}
