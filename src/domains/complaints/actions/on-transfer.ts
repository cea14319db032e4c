import type { OfficerActor } from '../../../kernel/actor.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import { findFir, findTransfer, transferRefusal, type FirTables, type FirTransfer, type FirstInformationReport, type TransferAction, type TransferTables } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { complaintsVisibleTo } from '../model/complaint-policy.ts';
import { lockComplaint, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

export interface OpenTransfer {
  readonly complaint: Complaint;
  readonly transfer: FirTransfer;
  readonly zero: FirstInformationReport;
}

/**
 * Opens an act on the Zero FIR of one complaint: locks the complaint, and with it the transfer, and asks the transfer's policy.
 *
 * Refusals: `notFound` for what is out of sight, `notAllowed` (role or office), `transferState` (not possible now).
 */
export function onTransfer<T>(deps: ComplaintDeps, actor: OfficerActor, target: { readonly action: TransferAction; readonly number: string }, work: (act: Act, open: OpenTransfer) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, `zero-fir.${target.action}`, async (open) => {
    const complaint = await lockComplaint(open.trx.$pickTables<ComplaintTables>(), { number: target.number, visibleTo: complaintsVisibleTo(actor) });
    const transfer = complaint === undefined ? undefined : await findTransfer(open.trx.$pickTables<TransferTables>(), complaint.id);
    const zero = transfer === undefined ? undefined : await findFir(open.trx.$pickTables<FirTables>(), transfer.zeroFirId);
    if (complaint === undefined || transfer === undefined || zero === undefined) return refused({ code: 'not-found', reason: 'notFound', log: `${target.action}: no Zero FIR in sight` });
    const refusal = transferRefusal(actor, target.action, transfer);
    return refusal === undefined ? work(open, { complaint, transfer, zero }) : refused(refusal);
  });
}
