import type { Kysely, Selectable } from 'kysely';
import type { CitizenId, ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { Question } from '../model/question.ts';

export type QuestionTables = 'complaint_questions';
type QuestionDb = Kysely<Pick<Database, QuestionTables>>;

/** Everything the station asked, the first one first. */
export function questionsReading(db: QuestionDb, complaintId: ComplaintId): Reading<Question[]> {
  const all = db.selectFrom('complaint_questions').selectAll().where('complaint_id', '=', complaintId).orderBy('asked_at').orderBy('id');
  return listReading(all, { instants: { asked_at: true, answered_at: true }, toModel: toQuestion });
}

export function listQuestions(db: QuestionDb, complaintId: ComplaintId): Promise<Question[]> {
  return read(db, questionsReading(db, complaintId));
}

function toQuestion(row: Selectable<Database['complaint_questions']>): Question {
  return {
    id: row.id,
    officeId: row.office_id as OfficeId,
    askedAt: row.asked_at,
    words: row.words,
    lang: row.lang as Lang,
    answer: row.answer === null || row.answered_at === null ? undefined : { words: row.answer, lang: row.answer_lang as Lang, at: row.answered_at },
  };
}

export async function insertQuestion(db: QuestionDb, question: { id: string; complaintId: ComplaintId; officeId: OfficeId; askedBy: OfficerId; askedAt: Instant; words: string; lang: Lang }): Promise<void> {
  await db
    .insertInto('complaint_questions')
    .values({ id: question.id, complaint_id: question.complaintId, office_id: question.officeId, asked_by: question.askedBy, asked_at: question.askedAt, words: question.words, lang: question.lang })
    .execute();
}

/** False when it was answered before: an answer never changes. */
export async function updateAnswered(db: QuestionDb, answered: { id: string; by: CitizenId; at: Instant; words: string; lang: Lang }): Promise<boolean> {
  const result = await db
    .updateTable('complaint_questions')
    .set({ answered_by: answered.by, answered_at: answered.at, answer: answered.words, answer_lang: answered.lang })
    .where('id', '=', answered.id)
    .where('answered_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
