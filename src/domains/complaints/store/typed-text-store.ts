import type { Kysely, Selectable } from 'kysely';
import type { CitizenId, ComplaintId, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { Correction, CorrectionAnswer, TypedText } from '../model/typed-text.ts';

export type TypedTextTables = 'complaint_texts' | 'complaint_corrections';
type TypedTextDb = Kysely<Pick<Database, TypedTextTables>>;

/** Every version, the newest first. */
export function textsReading(db: TypedTextDb, complaintId: ComplaintId): Reading<TypedText[]> {
  const all = db.selectFrom('complaint_texts').selectAll().where('complaint_id', '=', complaintId).orderBy('version', 'desc');
  return listReading(all, { instants: { typed_at: true }, toModel: (row) => ({ version: row.version, words: row.words, lang: row.lang as Lang, officeId: row.office_id as OfficeId, typedAt: row.typed_at }) });
}

export function listTexts(db: TypedTextDb, complaintId: ComplaintId): Promise<TypedText[]> {
  return read(db, textsReading(db, complaintId));
}

export async function insertText(db: TypedTextDb, text: TypedText & { readonly id: string; readonly complaintId: ComplaintId; readonly typedBy: OfficerId }): Promise<void> {
  await db
    .insertInto('complaint_texts')
    .values({ id: text.id, complaint_id: text.complaintId, version: text.version, words: text.words, lang: text.lang, office_id: text.officeId, typed_by: text.typedBy, typed_at: text.typedAt })
    .execute();
}

/** Everything the person said was wrong, the first one first. */
export function correctionsReading(db: TypedTextDb, complaintId: ComplaintId): Reading<Correction[]> {
  const all = db.selectFrom('complaint_corrections').selectAll().where('complaint_id', '=', complaintId).orderBy('asked_at').orderBy('id');
  return listReading(all, {
    instants: { asked_at: true, answered_at: true },
    toModel: (row) => ({ id: row.id, version: row.version ?? undefined, words: row.words, lang: row.lang as Lang, askedAt: row.asked_at, answer: answerOf(row) }),
  });
}

export function listCorrections(db: TypedTextDb, complaintId: ComplaintId): Promise<Correction[]> {
  return read(db, correctionsReading(db, complaintId));
}

export interface NewCorrection extends Pick<Correction, 'id' | 'version' | 'words' | 'lang' | 'askedAt'> {
  readonly complaintId: ComplaintId;
  /** Undefined: with the slip of the counter. */
  readonly askedBy: CitizenId | undefined;
}

export async function insertCorrection(db: TypedTextDb, correction: NewCorrection): Promise<void> {
  await db
    .insertInto('complaint_corrections')
    .values({ id: correction.id, complaint_id: correction.complaintId, version: correction.version ?? null, asked_by: correction.askedBy ?? null, asked_at: correction.askedAt, words: correction.words, lang: correction.lang })
    .execute();
}

/** @param answer.reason undefined: it was corrected */
export async function updateCorrectionAnswered(db: TypedTextDb, answer: { id: string; by: OfficerId; at: Instant; reason: string | undefined }): Promise<void> {
  await db
    .updateTable('complaint_corrections')
    .set({ outcome: answer.reason === undefined ? 'corrected' : 'kept', answered_by: answer.by, answered_at: answer.at, reason: answer.reason ?? null })
    .where('id', '=', answer.id)
    .execute();
}

function answerOf({ outcome, answered_at: at, reason }: Selectable<Database['complaint_corrections']>): CorrectionAnswer | undefined {
  if (outcome === null || at === null) return undefined;
  return reason === null ? { at, outcome: 'corrected' } : { at, outcome: 'kept', reason };
}
