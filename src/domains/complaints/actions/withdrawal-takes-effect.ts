import type { ComplaintId } from '../../../kernel/id.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { OfficeTables } from '../../../foundation/offices/index.ts';
import { withdrawalTable } from '../model/withdrawal.ts';
import { headRoles } from '../model/office-heads.ts';
import { lockComplaintById, type ComplaintTables } from '../store/complaint-store.ts';
import { findWithdrawal, updateNeedsTalk, updateWithdrawalEnded, type WithdrawalTables } from '../store/withdrawal-store.ts';
import { headOfficeOf } from './office-above.ts';
import { needsTalkFirst } from './needs-talk-first.ts';
import { tellInformant } from './tell-informant.ts';
import { tellOfficers } from './tell-officers.ts';

/**
 * The hours of a withdrawal are over: it counts from now (lifecycles 5.0), and the desk goes on as before (L8). Where somebody has to
 * speak with the person first and has not, it does not count: the SP is told, and the talk will decide. Taken back in the same minute wins.
 */
export async function letWithdrawalCount(act: Act, id: ComplaintId): Promise<Result<void>> {
  const complaint = await lockComplaintById(act.trx.$pickTables<ComplaintTables>(), id);
  const db = act.trx.$pickTables<WithdrawalTables>();
  const withdrawal = complaint === undefined ? undefined : await findWithdrawal(db, id);
  const step = withdrawal === undefined ? undefined : stepOf(withdrawalTable, withdrawal.state, 'take-effect');
  if (complaint === undefined || withdrawal === undefined || step === undefined) return ok(undefined);
  if (withdrawal.talk === undefined && (withdrawal.needsTalk || (await needsTalkFirst(act, complaint)))) {
    // It may have become such a matter by something else than an FIR, which begins the talk itself: then no clock runs that would tell the SP.
    if (withdrawal.needsTalk) return ok(undefined);
    await updateNeedsTalk(db, withdrawal.id);
    const sp = await headOfficeOf(act.trx.$pickTables<OfficeTables>(), complaint);
    if (sp !== undefined) await tellOfficers(act, { officeId: sp.id, roles: headRoles }, { complaint, clockKind: 'withdrawal.talk', template: 'duty-late' });
    return ok(undefined);
  }
  await updateWithdrawalEnded(db, { id: withdrawal.id, state: step.to, at: act.at });
  await tellInformant(act, complaint, { template: 'news', values: {} });
  act.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.withdrawal-in-force', content: { officeId: complaint.officeId } });
  return ok(undefined);
}
