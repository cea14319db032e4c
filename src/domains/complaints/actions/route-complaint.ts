import type { OfficerActor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import { stepOf } from '../../../kernel/state-table.ts';
import { cancelClocks, meetClocks, moveClocks, startClocks } from '../../../foundation/deadlines/index.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { findOffice, recordPlaceStation, type OfficeTables } from '../../../foundation/offices/index.ts';
import { enterDiary } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';
import { stationClocks } from '../model/complaint-clocks.ts';
import { deskTable } from '../model/complaint-states.ts';
import { updateDesk, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

export interface RouteInput {
  readonly number: string;
  readonly officeId: OfficeId;
  /** From today on everything from this place goes to this station. */
  readonly isForPlace: boolean;
}

/**
 * The district's desk names the station (C15), or corrects the place of what another station has (5.0). The station's own 24 hours
 * begin now, with a line in its diary; a correction of the place is kept and used from then on.
 * Refusals: `notFound`, `notAllowed`, `alreadyDecided`, `noSuchStation`, and those of `recordPlaceStation`.
 */
export function routeComplaint(deps: ComplaintDeps, actor: OfficerActor, input: RouteInput): Promise<Result<void>> {
  return onComplaint(deps, actor, { action: 'route', number: input.number }, async (act, complaint) => {
    const step = stepOf(deskTable, complaint.deskState, 'route');
    if (step === undefined) return refused({ code: 'wrong-state', reason: 'alreadyDecided' });
    const station = await findOffice(act.trx.$pickTables<OfficeTables>(), input.officeId);
    if (station === undefined || station.kind !== 'station' || station.id === complaint.officeId) return refused({ code: 'invalid', reason: 'noSuchStation', fields: { officeId: 'noSuchStation' } });
    await updateDesk(act.trx.$pickTables<ComplaintTables>(), { id: complaint.id, deskState: step.to, at: act.at, officeId: station.id, holderId: null });
    await moveToStation(deps, act, { complaint, officeId: station.id });
    act.mark({ recordKind: 'complaint', recordId: complaint.id, kind: 'complaint.routed', content: { officeId: complaint.officeId, toOfficeId: station.id } });
    if (!input.isForPlace || complaint.placeId === undefined) return ok(undefined);
    return recordPlaceStation(act, { placeId: complaint.placeId, officeId: station.id, source: 'correction' });
  });
}

async function moveToStation(deps: ComplaintDeps, act: Act, { complaint, officeId }: { complaint: Complaint; officeId: OfficeId }): Promise<void> {
  const { id: recordId, number: recordNumber } = complaint;
  await meetClocks(act, { recordId, kinds: ['complaint.route'] });
  await cancelClocks(act, { recordId, kinds: [...stationClocks, 'complaint.decide'] });
  await moveClocks(act, { recordId, officeId });
  await startClocks(act, deps.settings(), stationClocks.map((kind) => ({ kind, recordKind: 'complaint', recordId, officeId })));
  await enterDiary(act, { officeId, kind: 'portal-receipt', recordKind: 'complaint', recordId, recordNumber });
}
