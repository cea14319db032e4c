import type { Kysely } from 'kysely';
import type { FirId, OfficerId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../../platform/db/reading.ts';
import type { Dispatch } from '../model/dispatch.ts';

export type DispatchTables = 'fir_dispatches';
type Db = Kysely<Pick<Database, DispatchTables>>;

/** What was written down of one FIR, the newest first. */
export function dispatchesReading(db: Db, firId: FirId): Reading<Dispatch[]> {
  const all = db.selectFrom('fir_dispatches').selectAll().where('fir_id', '=', firId).orderBy('recorded_at', 'desc').orderBy('id', 'desc');
  return listReading(all, {
    instants: { dispatched_at: true, recorded_at: true },
    toModel: (row) => ({ id: row.id, firId, dispatchedAt: row.dispatched_at, reason: row.reason ?? undefined, recordedBy: row.recorded_by as OfficerId, recordedAt: row.recorded_at }),
  });
}

export function listDispatches(db: Db, firId: FirId): Promise<Dispatch[]> {
  return read(db, dispatchesReading(db, firId));
}

export async function insertDispatch(db: Db, dispatch: Dispatch): Promise<void> {
  await db
    .insertInto('fir_dispatches')
    .values({ id: dispatch.id, fir_id: dispatch.firId, dispatched_at: dispatch.dispatchedAt, reason: dispatch.reason ?? null, recorded_by: dispatch.recordedBy, recorded_at: dispatch.recordedAt })
    .execute();
}
