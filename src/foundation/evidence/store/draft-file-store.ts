import { sql, type Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { DraftFile, EvidenceId } from '../model/evidence-file.ts';
import { toFile, type NewEvidence } from './evidence-store.ts';

export type DraftFileTables = 'evidence_drafts';
type DraftFileDb = Kysely<Pick<Database, DraftFileTables>>;

/** Whose draft: one of the browser's session, or one that an officer has open at the counter. */
export interface DraftKey {
  readonly draftId: string;
  readonly officerId: OfficerId | undefined;
}

/** False when the draft has these bytes already. */
export async function insertDraftFile(db: DraftFileDb, kept: DraftKey & { file: NewEvidence }): Promise<boolean> {
  const { file } = kept;
  const row = await db
    .insertInto('evidence_drafts')
    .values({
      id: file.id,
      draft_id: kept.draftId,
      officer_id: kept.officerId ?? null,
      original_name: file.originalName,
      media_type: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
      has_shown_copy: file.hasShownCopy,
      received_at: file.receivedAt,
    })
    .onConflict((conflict) => conflict.columns(['draft_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function listDraftFiles(db: DraftFileDb, key: DraftKey): Promise<DraftFile[]> {
  const rows = await db
    .selectFrom('evidence_drafts')
    .select(['id', 'media_type', 'bytes', 'sha256', 'has_shown_copy', 'received_at', 'original_name'])
    .where('draft_id', '=', key.draftId)
    .where(sql<boolean>`officer_id is not distinct from ${key.officerId ?? null}::uuid`)
    .orderBy('arrival')
    .execute();
  return rows.map((row) => ({ ...toFile(row), originalName: row.original_name }));
}

export async function deleteDraftFile(db: DraftFileDb, key: DraftKey & { id: EvidenceId }): Promise<void> {
  await db
    .deleteFrom('evidence_drafts')
    .where('id', '=', key.id)
    .where('draft_id', '=', key.draftId)
    .where(sql<boolean>`officer_id is not distinct from ${key.officerId ?? null}::uuid`)
    .execute();
}

/** All of one draft: what was begun is deleted by whoever began it. */
export async function deleteDraftFiles(db: DraftFileDb, draftId: string): Promise<void> {
  await db.deleteFrom('evidence_drafts').where('draft_id', '=', draftId).execute();
}

/** The drafts that have a file from before this moment. */
export async function listDraftsWithFilesBefore(db: DraftFileDb, before: Instant): Promise<string[]> {
  const rows = await db.selectFrom('evidence_drafts').select('draft_id').distinct().where('received_at', '<', before).execute();
  return rows.map((row) => row.draft_id);
}

export async function deleteFilesOfDrafts(db: DraftFileDb, of: { draftIds: readonly string[]; before: Instant }): Promise<number> {
  if (of.draftIds.length === 0) return 0;
  const result = await db.deleteFrom('evidence_drafts').where('draft_id', 'in', of.draftIds).where('received_at', '<', of.before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
