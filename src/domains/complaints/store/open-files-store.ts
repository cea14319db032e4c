import { sql, type Kysely } from 'kysely';
import type { ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Complaint } from '../model/complaint.ts';
import { lockComplaintById, type ComplaintTables } from './complaint-store.ts';

export type OpenFileTables = ComplaintTables | 'complaint_appeals';
type Db = Kysely<Pick<Database, OpenFileTables>>;

/** What an officer still has to work on: what is not decided, what became an FIR, and what the SP was asked to look at again. */
function openOf(holder: OfficerId) {
  return sql<boolean>`c.holder_id = ${holder} and (c.desk_state not in ('closed', 'ncr-issued')
    or exists (select from complaint_appeals a where a.complaint_id = c.id and a.outcome is null))`;
}

export async function countOpenFiles(db: Db, holder: OfficerId): Promise<number> {
  const row = await db
    .selectFrom('complaints as c')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where(openOf(holder))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** What lies at an office and is not decided, or became an FIR that is investigated there. */
export async function countOpenAtOffice(db: Db, officeId: OfficeId): Promise<number> {
  const row = await db
    .selectFrom('complaints as c')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('c.office_id', '=', officeId)
    .where('c.desk_state', 'not in', ['closed', 'ncr-issued'])
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The open files of an officer, locked in the open act, oldest first. */
export async function lockOpenFiles(db: Db, holder: OfficerId): Promise<Complaint[]> {
  const rows = await db.selectFrom('complaints as c').select('c.id').where(openOf(holder)).orderBy('c.filed_at').orderBy('c.id').execute();
  const files: Complaint[] = [];
  for (const { id } of rows) {
    const file = await lockComplaintById(db, id as ComplaintId);
    if (file?.holderId === holder) files.push(file);
  }
  return files;
}

export async function updateHolder(db: Db, change: { ids: readonly ComplaintId[]; holderId: OfficerId; at: Instant }): Promise<void> {
  if (change.ids.length === 0) return;
  await db.updateTable('complaints').set({ holder_id: change.holderId, holder_since: change.at }).where('id', 'in', [...change.ids]).execute();
}
