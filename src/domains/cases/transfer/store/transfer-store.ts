import type { Kysely } from 'kysely';
import type { FirId, OfficeId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { oneReading, read, type Reading } from '../../../../platform/db/reading.ts';
import type { Destination, FirTransfer } from '../model/transfer.ts';
import type { TransferState } from '../model/transfer-states.ts';

export type TransferTables = 'fir_transfers' | 'firs';
type TransferDb = Kysely<Pick<Database, TransferTables>>;

export async function insertTransfer(db: TransferDb, transfer: FirTransfer): Promise<void> {
  const { destination } = transfer;
  await db
    .insertInto('fir_transfers')
    .values({
      zero_fir_id: transfer.zeroFirId,
      source_id: transfer.sourceId,
      state: transfer.state,
      from_office_id: transfer.fromOfficeId,
      to_office_id: destination.kind === 'station' ? destination.officeId : null,
      outside_state: destination.kind === 'outside' ? destination.state : null,
      outside_station: destination.kind === 'outside' ? destination.station : null,
      ground: transfer.ground,
    })
    .execute();
}

/** Writes what moves change; where it comes from and why stay as they were written. */
export async function updateTransfer(db: TransferDb, transfer: FirTransfer): Promise<void> {
  const { destination, sentOutside, dispute, decision } = transfer;
  await db
    .updateTable('fir_transfers')
    .set({
      state: transfer.state,
      to_office_id: destination.kind === 'station' ? destination.officeId : null,
      sent_at: transfer.sentAt ?? null,
      outside_mark: sentOutside?.mark ?? null,
      outside_sent_on: sentOutside?.on ?? null,
      dispute_ground: dispute?.ground ?? null,
      disputed_by_office_id: dispute?.byOfficeId ?? null,
      disputed_at: dispute?.at ?? null,
      decider_office_id: dispute?.deciderOfficeId ?? null,
      decision_ground: decision?.ground ?? null,
      decided_at: decision?.at ?? null,
      accepted_at: transfer.acceptedAt ?? null,
      regular_fir_id: transfer.regularFirId ?? null,
    })
    .where('zero_fir_id', '=', transfer.zeroFirId)
    .execute();
}

/** The transfer of the Zero FIR that was made from a record; undefined where there is none. */
export function transferReading(db: TransferDb, sourceId: string): Reading<FirTransfer | undefined> {
  return oneReading(ofSource(db, sourceId), { instants: { sent_at: true, disputed_at: true, decided_at: true, accepted_at: true }, toModel: toTransfer });
}

export function findTransfer(db: TransferDb, sourceId: string): Promise<FirTransfer | undefined> {
  return read(db, transferReading(db, sourceId));
}

function ofSource(db: TransferDb, sourceId: string) {
  return db.selectFrom('fir_transfers as t').innerJoin('firs as f', 'f.id', 't.zero_fir_id').selectAll('t').select('f.about_office_id').where('t.source_id', '=', sourceId);
}

type TransferRow = NonNullable<Awaited<ReturnType<ReturnType<typeof ofSource>['executeTakeFirst']>>>;

function toTransfer(row: TransferRow): FirTransfer {
  const { outside_mark: mark, outside_sent_on: on, dispute_ground: disputeGround, disputed_by_office_id: byOfficeId, disputed_at: disputedAt, decider_office_id: deciderOfficeId } = row;
  return {
    zeroFirId: row.zero_fir_id as FirId,
    sourceId: row.source_id,
    aboutOfficeId: (row.about_office_id as OfficeId | null) ?? undefined,
    state: row.state as TransferState,
    fromOfficeId: row.from_office_id as OfficeId,
    destination: toDestination(row),
    ground: row.ground,
    sentAt: row.sent_at ?? undefined,
    sentOutside: mark === null || on === null ? undefined : { mark, on },
    dispute:
      disputeGround === null || byOfficeId === null || disputedAt === null || deciderOfficeId === null
        ? undefined
        : { ground: disputeGround, byOfficeId: byOfficeId as OfficeId, at: disputedAt, deciderOfficeId: deciderOfficeId as OfficeId },
    decision: row.decision_ground === null || row.decided_at === null ? undefined : { ground: row.decision_ground, at: row.decided_at },
    acceptedAt: row.accepted_at ?? undefined,
    regularFirId: (row.regular_fir_id as FirId | null) ?? undefined,
  };
}

function toDestination({ to_office_id: officeId, outside_state: state, outside_station: station }: TransferRow): Destination {
  if (officeId !== null) return { kind: 'station', officeId: officeId as OfficeId };
  return { kind: 'outside', state: state ?? '', station: station ?? '' };
}
