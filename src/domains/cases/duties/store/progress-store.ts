import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../../kernel/id.ts';
import { langs } from '../../../../kernel/text.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { listReading, type Reading } from '../../../../platform/db/reading.ts';
import { oneOf } from '../../publication/store/publication-rows.ts';
import { tellingWays, type NewProgressNote, type ProgressNote } from '../model/progress-note.ts';

export type ProgressTables = 'fir_progress_notes';
type Db = Kysely<Pick<Database, ProgressTables>>;

/** What was told of the investigation of a record, the newest first; also what was told while it was a Zero FIR. */
export function progressNotesReading(db: Db, sourceId: string): Reading<ProgressNote[]> {
  const all = db.selectFrom('fir_progress_notes').select(['id', 'words', 'lang', 'way', 'office_id', 'told_at']).where('source_id', '=', sourceId).orderBy('told_at', 'desc').orderBy('id', 'desc');
  return listReading(all, {
    instants: { told_at: true },
    toModel: (row) => ({ id: row.id, words: row.words, lang: oneOf(langs, row.lang), way: oneOf(tellingWays, row.way), officeId: row.office_id as OfficeId, toldAt: row.told_at }),
  });
}

export async function insertProgressNote(db: Db, note: NewProgressNote): Promise<void> {
  await db
    .insertInto('fir_progress_notes')
    .values({ id: note.id, fir_id: note.firId, source_id: note.sourceId, words: note.words, lang: note.lang, way: note.way, office_id: note.officeId, told_by: note.toldBy, told_at: note.toldAt })
    .execute();
}
