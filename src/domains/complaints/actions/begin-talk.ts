import { startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import type { OfficeTables } from '../../../foundation/offices/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { findWithdrawal, updateNeedsTalk, type WithdrawalTables } from '../store/withdrawal-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { needsTalkFirst } from './needs-talk-first.ts';
import { headOfficeOf } from './office-above.ts';

/**
 * The sections of a new FIR make a running request to withdraw one in which somebody speaks with the person first (5.0): the SP's clock
 * begins with the FIR, and not when the hours of the request are over. Part of the caller's act; told by its mark.
 */
export async function beginTalkIfNeeded(deps: ComplaintDeps, act: Act, complaint: Complaint): Promise<void> {
  const db = act.trx.$pickTables<WithdrawalTables>();
  const withdrawal = await findWithdrawal(db, complaint.id);
  if (withdrawal?.state !== 'asked' || withdrawal.needsTalk || withdrawal.talk !== undefined || !(await needsTalkFirst(act, complaint))) return;
  await updateNeedsTalk(db, withdrawal.id);
  const sp = await headOfficeOf(act.trx.$pickTables<OfficeTables>(), complaint);
  await startClocks(act, deps.settings(), [{ kind: 'withdrawal.talk', recordKind: 'complaint', recordId: complaint.id, officeId: sp?.id ?? complaint.officeId }]);
}
