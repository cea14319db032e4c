import type { Kysely, Selectable } from 'kysely';
import type { ComplaintId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { CutOff } from '../model/cut-off.ts';

export type CutOffTables = 'complaint_cut_offs' | 'complaint_persons';
type CutOffDb = Kysely<Pick<Database, CutOffTables>>;

/** Every time the informant's reading was stopped, the oldest first. */
export function cutOffsReading(db: CutOffDb, complaintId: ComplaintId): Reading<CutOff[]> {
  const all = db.selectFrom('complaint_cut_offs').select(cutOffColumns).where('complaint_id', '=', complaintId).orderBy('cut_off_at');
  return listReading(all, { instants: { cut_off_at: true, undone_at: true }, toModel: toCutOff });
}

export function listCutOffs(db: CutOffDb, complaintId: ComplaintId): Promise<CutOff[]> {
  return read(db, cutOffsReading(db, complaintId));
}

const cutOffColumns = ['id', 'cut_off_at', 'cut_off_by', 'reason', 'undone_at', 'undone_reason'] as const;

function toCutOff(row: Pick<Selectable<Database['complaint_cut_offs']>, (typeof cutOffColumns)[number]>): CutOff {
  const { undone_at: undoneAt, undone_reason: undoneReason } = row;
  return {
    id: row.id,
    at: row.cut_off_at,
    by: (row.cut_off_by as OfficerId | null) ?? undefined,
    reason: row.reason,
    undone: undoneAt === null || undoneReason === null ? undefined : { at: undoneAt, reason: undoneReason },
  };
}

/** From now on the informant reads nothing. */
export async function insertCutOff(db: CutOffDb, cutOff: Omit<CutOff, 'undone'> & { readonly complaintId: ComplaintId }): Promise<void> {
  await db.insertInto('complaint_cut_offs').values({ id: cutOff.id, complaint_id: cutOff.complaintId, cut_off_at: cutOff.at, cut_off_by: cutOff.by ?? null, reason: cutOff.reason }).execute();
  await updateInForce(db, { complaintId: cutOff.complaintId, at: cutOff.at });
}

/** From now on the informant reads again; the row stays. */
export async function updateUndone(db: CutOffDb, undone: { readonly id: string; readonly complaintId: ComplaintId; readonly at: Instant; readonly by: OfficerId; readonly reason: string }): Promise<void> {
  await db.updateTable('complaint_cut_offs').set({ undone_at: undone.at, undone_by: undone.by, undone_reason: undone.reason }).where('id', '=', undone.id).execute();
  await updateInForce(db, { complaintId: undone.complaintId, at: null });
}

async function updateInForce(db: CutOffDb, of: { readonly complaintId: ComplaintId; readonly at: Instant | null }): Promise<void> {
  await db.updateTable('complaint_persons').set({ cut_off_at: of.at }).where('complaint_id', '=', of.complaintId).where('relation', '=', 'informant').execute();
}
