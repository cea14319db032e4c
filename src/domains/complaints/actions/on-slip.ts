import type { Actor } from '../../../kernel/actor.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { act, type Act } from '../../../foundation/ledger/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { lockComplaint, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { followBySlip, type SlipTyped } from './follow-by-slip.ts';

export interface SlipAct {
  readonly action: string;
  readonly slip: SlipTyped;
  /** What somebody reads whose slip is not of the informant, or opens nothing any more. */
  readonly otherwise?: Result<never>;
}

/**
 * Opens an act on the complaint whose counter slip the informant holds: number and code compared and wrong tries counted as for following.
 * Refusals: those of `followBySlip`, `otherwise`.
 */
export async function onSlip<T>(deps: ComplaintDeps, actor: Actor, { action, slip, otherwise = noSuchSlip }: SlipAct, work: (act: Act, complaint: Complaint) => Promise<Result<T>>): Promise<Result<T>> {
  const followed = await followBySlip(deps, slip);
  if (!followed.ok) return followed;
  const { number, visibleTo } = followed.value;
  if (visibleTo?.scope !== 'slip' || visibleTo.relation !== 'informant') return otherwise;
  return act(deps, actor, `complaint.${action}`, async (open) => {
    const complaint = await lockComplaint(open.trx.$pickTables<ComplaintTables>(), { number, visibleTo });
    return complaint === undefined ? otherwise : work(open, complaint);
  });
}

const noSuchSlip: Result<never> = refused({ code: 'not-found', reason: 'noSuchFollow', fields: { number: 'noSuchFollow' } });
