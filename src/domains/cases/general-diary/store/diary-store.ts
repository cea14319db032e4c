import { sql, type Kysely } from 'kysely';
import type { OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { statement } from '../../../../platform/db/statement.ts';
import type { DiaryEntry, DiaryKind } from '../model/diary-entry.ts';

export type DiaryTables = 'diary_counters' | 'diary_entries';
export type DiaryDb = Kysely<Pick<Database, DiaryTables>>;

/** A line before it has its number: about a record, or in words. */
export interface NewDiaryLine {
  readonly id: string;
  readonly officeId: OfficeId;
  readonly day: IstDate;
  readonly at: Instant;
  readonly kind: DiaryKind;
  readonly enteredBy: OfficerId | undefined;
  readonly record?: { readonly kind: string; readonly id: string; readonly number: string };
  readonly words?: string;
  /** The line that this one corrects. */
  readonly corrects?: string;
}

/**
 * Writes the next line of the station's day and returns its number, in one round trip: the counter's row is locked
 * until the act commits, so the day has neither a gap nor a double.
 */
export async function insertDiaryEntry(db: DiaryDb, line: NewDiaryLine): Promise<number> {
  const { record } = line;
  const [row] = await nextLine(db, { ...line, enteredBy: line.enteredBy ?? null, recordKind: record?.kind ?? null, recordId: record?.id ?? null, recordNumber: record?.number ?? null, words: line.words ?? null, corrects: line.corrects ?? null });
  if (row === undefined) throw new Error('The diary entry was not written');
  return row.number;
}

type LineRow = Pick<NewDiaryLine, 'id' | 'officeId' | 'day' | 'at' | 'kind'> & Readonly<Record<'enteredBy' | 'recordKind' | 'recordId' | 'recordNumber' | 'words' | 'corrects', string | null>>;

const nextLine = statement(
  (_: DiaryDb, given: LineRow) => sql<{ number: number }>`
    with next_line as (
      insert into diary_counters as c (office_id, day, last_number) values (${given.officeId}, ${given.day}, 1)
      on conflict (office_id, day) do update set last_number = c.last_number + 1
      returning last_number
    )
    insert into diary_entries (id, office_id, day, number, at, kind, entered_by, record_kind, record_id, record_number, words, corrects)
    select ${given.id}, ${given.officeId}, ${given.day}, last_number, ${given.at}, ${given.kind}, ${given.enteredBy}::uuid,
           ${given.recordKind}::text, ${given.recordId}::uuid, ${given.recordNumber}::text, ${given.words}::text, ${given.corrects}::uuid
    from next_line
    returning number`,
);

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
    // A line with a record id has all three (check of the table).
    recordKind: row.record_kind as string,
    recordId: key.recordId,
    recordNumber: row.record_number as string,
  }));
}
