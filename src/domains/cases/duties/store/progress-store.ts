import type { Kysely } from 'kysely';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { NewProgressNote } from '../model/progress-note.ts';

export type ProgressTables = 'fir_progress_notes';

export async function insertProgressNote(db: Kysely<Pick<Database, ProgressTables>>, note: NewProgressNote): Promise<void> {
  await db
    .insertInto('fir_progress_notes')
    .values({ id: note.id, fir_id: note.firId, source_id: note.sourceId, words: note.words, lang: note.lang, way: note.way, office_id: note.officeId, told_by: note.toldBy, told_at: note.toldAt })
    .execute();
}
