import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { DiaryEntry, DiaryKind } from '../model/diary-entry.ts';

export type DiaryTables = 'diary_counters' | 'diary_entries';
type DiaryDb = Kysely<Pick<Database, DiaryTables>>;

/**
 * Writes the next line of the station's day and returns its number, in one round trip: the counter's row is locked
 * until the act commits, so the day has neither a gap nor a double.
 */
export async function insertDiaryEntry(db: DiaryDb, entry: Omit<DiaryEntry, 'number'>): Promise<number> {
  const result = await sql<{ number: number }>`
    with next_line as (
      insert into diary_counters as c (office_id, day, last_number) values (${entry.officeId}, ${entry.day}, 1)
      on conflict (office_id, day) do update set last_number = c.last_number + 1
      returning last_number
    )
    insert into diary_entries (id, office_id, day, number, at, kind, record_kind, record_id, record_number)
    select ${entry.id}, ${entry.officeId}, ${entry.day}, last_number, ${entry.at}, ${entry.kind}, ${entry.recordKind}, ${entry.recordId}, ${entry.recordNumber}
    from next_line
    returning number`.execute(db);
  const row = result.rows[0];
  if (row === undefined) throw new Error('The diary entry was not written');
  return row.number;
}

/** The lines about one record at one station, oldest first. */
export async function listDiaryEntriesOf(db: DiaryDb, key: { recordId: string; officeId: OfficeId }): Promise<DiaryEntry[]> {
  const rows = await db.selectFrom('diary_entries').selectAll().where('record_id', '=', key.recordId).where('office_id', '=', key.officeId).orderBy('at').execute();
  return rows.map((row) => ({
    id: row.id,
    officeId: row.office_id as OfficeId,
    day: row.day,
    number: row.number,
    at: row.at,
    kind: row.kind as DiaryKind,
    recordKind: row.record_kind,
    recordId: row.record_id,
    recordNumber: row.record_number,
  }));
}
