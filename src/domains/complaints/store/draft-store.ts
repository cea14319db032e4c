import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { ComplaintAnswers } from '../model/complaint-answers.ts';

export type DraftTables = 'complaint_drafts';
type DraftDb = Kysely<Pick<Database, DraftTables>>;

export interface Draft {
  readonly id: string;
  readonly answers: ComplaintAnswers;
}

/** The draft that this session wrote last. */
export async function findDraft(db: DraftDb, sessionId: string): Promise<Draft | undefined> {
  const row = await db.selectFrom('complaint_drafts').select(['id', 'answers']).where('session_id', '=', sessionId).orderBy('updated_at', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, answers: ComplaintAnswers.parse(row.answers) };
}

export async function insertDraft(db: DraftDb, draft: Draft & { sessionId: string; now: Instant }): Promise<void> {
  await db
    .insertInto('complaint_drafts')
    .values({ id: draft.id, session_id: draft.sessionId, answers: JSON.stringify(draft.answers), updated_at: draft.now })
    .execute();
}

/** Adds the answers of one page to what is there. Two pages sent at the same time both stay. */
export async function updateDraftAnswers(db: DraftDb, change: { id: string; answers: ComplaintAnswers; forgotten: readonly string[]; now: Instant }): Promise<void> {
  await db
    .updateTable('complaint_drafts')
    .set({ answers: sql`(answers - ${change.forgotten}::text[]) || ${JSON.stringify(change.answers)}::jsonb`, updated_at: change.now })
    .where('id', '=', change.id)
    .execute();
}

export async function deleteDraft(db: DraftDb, id: string): Promise<void> {
  await db.deleteFrom('complaint_drafts').where('id', '=', id).execute();
}
