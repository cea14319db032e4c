import type { Actor } from '../../../kernel/actor.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { endPosting, type DepartureTables } from '../store/departure-store.ts';
import { depart, handoverContent, type Departure, type StaffDeps } from './depart.ts';

/**
 * The officer no longer serves from this day on: without a posting nobody acts or signs in. What the officer did stays on every record.
 * Refusals: those of `depart`; `postedToday`.
 */
export function endService(deps: StaffDeps, actor: Actor, departure: Departure): Promise<Result<void>> {
  return depart(deps, actor, { kind: 'end-service', departure }, async (open, handover) => {
    const { posting, id } = handover.officer;
    if (departure.from <= posting.from) return refused({ code: 'wrong-state', reason: 'postedToday', fields: { from: 'postedToday' } });
    await endPosting(open.trx.$pickTables<DepartureTables>(), { officerId: id, to: departure.from });
    open.mark({ recordKind: 'officer', recordId: id, kind: 'officer.service-ended', content: { from: departure.from, officeId: posting.officeId, ...handoverContent(handover) } });
    return ok(undefined);
  });
}
