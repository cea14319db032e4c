import type { Actor, OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Rank } from '../../../kernel/rank.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { findOffice, type OfficeTables } from '../../offices/index.ts';
import { mayPostTo, rolesToGive } from '../model/officer-policy.ts';
import { endPosting, insertPosting, type DepartureTables } from '../store/departure-store.ts';
import { depart, handoverContent, type Departure, type StaffDeps } from './depart.ts';

export interface Transfer extends Departure {
  readonly officeId: OfficeId;
  readonly role: OfficerRole;
  readonly rank: Rank;
}

/**
 * Posts an officer to another office from a day on; the posting until then ends the day before. The open files stay at the office:
 * they go to the acting officer at once (C28).
 * Refusals: those of `depart`; `noSuchOffice` (unknown, the same, or out of the actor's reach), `noSuchRole`, `postedToday`.
 */
export function transferOfficer(deps: StaffDeps, actor: Actor, transfer: Transfer): Promise<Result<void>> {
  return depart(deps, actor, { kind: 'transfer', departure: transfer }, async (open, handover) => {
    const { posting, id } = handover.officer;
    const office = await findOffice(open.trx.$pickTables<OfficeTables>(), transfer.officeId);
    if (office === undefined || office.id === posting.officeId || !mayPostTo(actor, office.districtCode)) return refused({ code: 'invalid', reason: 'noSuchOffice', fields: { officeId: 'noSuchOffice' } });
    if (!rolesToGive(actor).includes(transfer.role)) return refused({ code: 'invalid', reason: 'noSuchRole', fields: { role: 'noSuchRole' } });
    if (transfer.from <= posting.from) return refused({ code: 'wrong-state', reason: 'postedToday', fields: { from: 'postedToday' } });
    const tables = open.trx.$pickTables<DepartureTables>();
    await endPosting(tables, { officerId: id, to: transfer.from });
    await insertPosting(tables, { id: newId(), officerId: id, officeId: office.id, role: transfer.role, rank: transfer.rank, from: transfer.from });
    const { role, rank, from } = transfer;
    open.mark({ recordKind: 'officer', recordId: id, kind: 'officer.transferred', content: { fromOfficeId: posting.officeId, officeId: office.id, role, rank, from, ...handoverContent(handover) } });
    return ok(undefined);
  });
}
