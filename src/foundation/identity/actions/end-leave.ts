import type { Actor } from '../../../kernel/actor.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import { istDateOf } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { ActDeps } from '../../ledger/index.ts';
import { cancelLeave, endLeave, type DepartureTables } from '../store/departure-store.ts';
import { onOfficer } from './depart.ts';

/**
 * The officer is back today, before the leave is over; a leave that was to begin is called off. Files are given back by the station,
 * not by this. Refusals: those of `onOfficer`; `notOnLeave`.
 */
export function endLeaveOf(deps: ActDeps, actor: Actor, officerId: OfficerId): Promise<Result<void>> {
  return onOfficer(deps, actor, { action: 'end-leave', officerId }, async (open, officer) => {
    if (officer.leave === undefined) return refused({ code: 'wrong-state', reason: 'notOnLeave' });
    const on = istDateOf(open.at);
    const tables = open.trx.$pickTables<DepartureTables>();
    await (officer.leave.from < on ? endLeave(tables, { id: officer.leave.id, on }) : cancelLeave(tables, { id: officer.leave.id, at: open.at }));
    open.mark({ recordKind: 'officer', recordId: officer.id, kind: 'officer.leave-ended', content: { on, from: officer.leave.from, to: officer.leave.to } });
    return ok(undefined);
  });
}
