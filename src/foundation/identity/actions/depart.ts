import type { Actor } from '../../../kernel/actor.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import { istDateOf, type IstDate } from '../../../kernel/instant.ts';
import { refused, type Result } from '../../../kernel/result.ts';
import { act, type Act, type ActDeps } from '../../ledger/index.ts';
import { isDepartureDay, type DepartureKind } from '../model/departure.ts';
import type { PostedOfficer } from '../model/officer.ts';
import { mayDoAbout, officersVisibleTo, type OfficerAction } from '../model/officer-policy.ts';
import type { StaffMember } from '../model/staff.ts';
import { isActingFrom, lockOfficers, type DepartureTables } from '../store/departure-store.ts';
import { findOfficer, type OfficerReadTables } from '../store/officer-store.ts';
import { findStaffMember, type StaffTables } from '../store/staff-store.ts';
import type { OpenFiles } from './open-files.ts';

export interface StaffDeps extends ActDeps {
  readonly openFiles: OpenFiles;
}

export interface Departure {
  readonly officerId: OfficerId;
  /** The first day away. */
  readonly from: IstDate;
  /** Who takes the files; undefined when nobody was named. */
  readonly actingId: OfficerId | undefined;
}

/** What the rest of the act needs to know: who departs, who has the files now. */
export interface Handover {
  readonly officer: StaffMember;
  readonly acting: PostedOfficer | undefined;
  readonly files: number;
}

/**
 * Opens the act about one officer whom the actor may see, with the row locked.
 * Refusals: `notFound` for who is out of sight, `notAllowed` for what the role may not do.
 */
export function onOfficer<T>(deps: ActDeps, actor: Actor, about: { action: OfficerAction; officerId: OfficerId; alsoLock?: OfficerId | undefined }, work: (open: Act, officer: StaffMember) => Promise<Result<T>>): Promise<Result<T>> {
  return act(deps, actor, `officer.${about.action}`, async (open) => {
    await lockOfficers(open.trx.$pickTables<DepartureTables>(), [about.officerId, ...(about.alsoLock === undefined ? [] : [about.alsoLock])]);
    const officer = await findStaffMember(open.trx.$pickTables<StaffTables>(), { id: about.officerId, visibleTo: officersVisibleTo(actor), on: istDateOf(open.at) });
    if (officer === undefined) return refused({ code: 'not-found', reason: 'notFound', log: `${about.action} of an officer who is unknown or out of sight` });
    const { role, districtCode } = officer.posting;
    if (!mayDoAbout(actor, about.action, { id: officer.id, role, districtCode })) return refused({ code: 'not-allowed', reason: 'notAllowed', log: `${about.action} is not for this role` });
    return work(open, officer);
  });
}

const actionOf = { leave: 'grant-leave', transfer: 'transfer', 'end-service': 'end-service' } as const satisfies Record<DepartureKind, OfficerAction>;

/**
 * What leave, transfer and end of service have in common: the open files of the officer get a new holder in the same act, or the act
 * is refused (C3, C28: files must not lie with somebody who is away).
 *
 * Refusals: those of `onOfficer`; `departureDay` (before today, or more than a week ahead); `departsAlready`; `actsForAnother` (stands
 * in for somebody on that day); `holdsOpenFiles` (and nobody is named); `noSuchActing` (not of the same office, below the rank that
 * may hold a file, or departing too).
 */
export function depart<T>(deps: StaffDeps, actor: Actor, of: { kind: DepartureKind; departure: Departure }, work: (open: Act, handover: Handover) => Promise<Result<T>>): Promise<Result<T>> {
  const { officerId, from, actingId } = of.departure;
  return onOfficer(deps, actor, { action: actionOf[of.kind], officerId, alsoLock: actingId }, async (open, officer) => {
    const today = istDateOf(open.at);
    if (!isDepartureDay(from, today)) return refused({ code: 'invalid', reason: 'departureDay', fields: { from: 'departureDay' } });
    if (officer.posting.to !== undefined || officer.leave !== undefined) return refused({ code: 'wrong-state', reason: 'departsAlready' });
    if (await isActingFrom(open.trx.$pickTables<DepartureTables>(), { officerId, from })) return refused({ code: 'wrong-state', reason: 'actsForAnother' });
    const files = await deps.openFiles.countOf(open.trx, officerId);
    if (actingId === undefined) {
      if (files > 0) return refused({ code: 'wrong-state', reason: 'holdsOpenFiles', fields: { actingId: 'holdsOpenFiles' } });
      return work(open, { officer, acting: undefined, files: 0 });
    }
    const acting = await findOfficer(open.trx.$pickTables<OfficerReadTables>(), { id: actingId, on: today });
    if (!mayStandIn(deps, acting, { officerId, officeId: officer.posting.officeId })) return refused({ code: 'invalid', reason: 'noSuchActing', fields: { actingId: 'noSuchActing' } });
    const moved = files === 0 ? 0 : await deps.openFiles.handOver(open, { from: officerId, to: acting });
    return work(open, { officer, acting, files: moved });
  });
}

/** Of the same office, of a rank that may hold a file, and there. */
export function mayStandIn(deps: Pick<StaffDeps, 'openFiles'>, acting: PostedOfficer | undefined, away: { officerId: OfficerId; officeId: OfficeId }): acting is PostedOfficer {
  return acting !== undefined && acting.id !== away.officerId && acting.officeId === away.officeId && acting.takesFiles && deps.openFiles.mayHold(acting.rank);
}

/** What every mark of a departure says: who has the files now. */
export function handoverContent({ acting, files }: Handover): { actingOfficerId: OfficerId | null; files: number } {
  return { actingOfficerId: acting?.id ?? null, files };
}
