import type { Actor } from '../../../kernel/actor.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { complaintsVisibleTo, mayDo, type ComplaintAction } from '../model/complaint-policy.ts';
import { lockComplaint, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/**
 * Opens an act on one complaint: locks it, asks the policy, hands it to `work`.
 *
 * Refusals: `notFound` for what the actor may not see, `notAllowed` for what the actor may see but not do.
 */
export function onComplaint<T>(
  deps: ComplaintDeps,
  actor: Actor,
  target: { readonly action: ComplaintAction; readonly number: string },
  work: (act: Act, complaint: Complaint) => Promise<Result<T>>,
): Promise<Result<T>> {
  return act(deps, actor, `complaint.${target.action}`, async (open) => {
    const complaint = await lockComplaint(open.trx.$pickTables<ComplaintTables>(), { number: target.number, visibleTo: complaintsVisibleTo(actor) });
    if (complaint === undefined) return refused({ code: 'not-found', reason: 'notFound', log: `${target.action} of a number that is unknown or out of sight` });
    if (!mayDo(actor, target.action, complaint)) return refused({ code: 'not-allowed', reason: 'notAllowed', log: `${target.action} is not for this role` });
    return work(open, complaint);
  });
}
