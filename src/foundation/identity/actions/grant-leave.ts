import type { Actor } from '../../../kernel/actor.ts';
import { addDays, type IstDate } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { isLeaveSpan, mayFillRole, roleToFill } from '../model/departure.ts';
import { insertLeave, type DepartureTables } from '../store/departure-store.ts';
import { depart, handoverContent, type Departure, type StaffDeps } from './depart.ts';

/**
 * Enters a leave. The open files go to the acting officer at once; on the days of the leave the officer is nobody at the desk (C3).
 * In the place of an SHO the acting officer is the SHO for these days, so one is always named.
 * The files stay with the acting officer when the leave is over, until the station names somebody.
 * Refusals: those of `depart`; `leaveSpan` (ends before it begins, or after two years); `stationNeedsHead`.
 */
export function grantLeave(deps: StaffDeps, actor: Actor, leave: Departure & { readonly lastDay: IstDate }): Promise<Result<void>> {
  return depart(deps, actor, { kind: 'leave', departure: leave }, async (open, handover) => {
    const { officer, acting } = handover;
    if (!isLeaveSpan(leave)) return refused({ code: 'invalid', reason: 'leaveSpan', fields: { lastDay: 'leaveSpan' } });
    const actingRole = roleToFill(officer.posting.role);
    if (actingRole !== undefined && (acting === undefined || !mayFillRole(acting.rank))) return refused({ code: 'invalid', reason: 'stationNeedsHead', fields: { actingId: 'stationNeedsHead' } });
    const to = addDays(leave.lastDay, 1);
    await insertLeave(open.trx.$pickTables<DepartureTables>(), { id: newId(), officerId: officer.id, from: leave.from, to, actingId: acting?.id, actingRole });
    open.mark({ recordKind: 'officer', recordId: officer.id, kind: 'officer.leave-granted', content: { from: leave.from, to, actingRole: actingRole ?? null, ...handoverContent(handover) } });
    return ok(undefined);
  });
}
