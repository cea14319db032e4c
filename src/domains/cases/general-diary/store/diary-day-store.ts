import { sql } from 'kysely';
import type { OfficeId, OfficerId } from '../../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../../kernel/instant.ts';
import type { DiaryKind, DiaryLine, DiaryPlace } from '../model/diary-entry.ts';
import type { DiaryVisibility } from '../model/diary-policy.ts';
import type { DiaryDb } from './diary-store.ts';

/** The lines of a station's day in their order, each with the line it corrects and the later ones that correct it. One statement. */
export async function listDiaryDay(db: DiaryDb, of: { visibleTo: DiaryVisibility; day: IstDate; number?: number }): Promise<DiaryLine[]> {
  if (of.visibleTo.scope === 'nothing') return [];
  const { rows } = await sql<LineRow>`
    select e.id, e.day, e.number, e.at, e.kind, e.entered_by, e.record_id, e.record_number, e.words,
           earlier.day as corrects_day, earlier.number as corrects_number,
           coalesce((select json_agg(json_build_object('day', later.day, 'number', later.number) order by later.day, later.number)
                     from diary_entries later where later.corrects = e.id), '[]') as corrected_by
    from diary_entries e
    left join diary_entries earlier on earlier.id = e.corrects
    where e.office_id = ${of.visibleTo.officeId} and e.day = ${of.day} and (${of.number ?? null}::integer is null or e.number = ${of.number ?? null}::integer)
    order by e.number`.execute(db);
  return rows.map(toLine);
}

interface LineRow {
  readonly id: string;
  readonly day: IstDate;
  readonly number: number;
  readonly at: Instant;
  readonly kind: string;
  readonly entered_by: string | null;
  readonly record_id: string | null;
  readonly record_number: string | null;
  readonly words: string | null;
  readonly corrects_day: IstDate | null;
  readonly corrects_number: number | null;
  readonly corrected_by: readonly DiaryPlace[];
}

function toLine(row: LineRow): DiaryLine {
  return {
    id: row.id,
    day: row.day,
    number: row.number,
    at: row.at,
    kind: row.kind as DiaryKind,
    enteredBy: (row.entered_by as OfficerId | null) ?? undefined,
    record: row.record_id === null || row.record_number === null ? undefined : { id: row.record_id, number: row.record_number },
    words: row.words ?? undefined,
    corrects: row.corrects_day === null || row.corrects_number === null ? undefined : { day: row.corrects_day, number: row.corrects_number },
    correctedBy: row.corrected_by,
  };
}

/** Whether a line with this id stands in the station's diary: a form that was sent twice. */
export async function hasDiaryLine(db: DiaryDb, key: { id: string; officeId: OfficeId }): Promise<boolean> {
  return (await db.selectFrom('diary_entries').select('id').where('id', '=', key.id).where('office_id', '=', key.officeId).executeTakeFirst()) !== undefined;
}
