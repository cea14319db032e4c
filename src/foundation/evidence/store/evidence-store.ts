import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { listReading, oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { EvidenceFile, EvidenceId, EvidenceRecordKind, MediaType, SealedFile } from '../model/evidence-file.ts';

export type EvidenceTables = 'evidence_files' | 'evidence_drafts';
type EvidenceDb = Kysely<Pick<Database, EvidenceTables>>;

export interface EvidenceOwner {
  readonly recordKind: EvidenceRecordKind;
  readonly recordId: string;
}

export interface GivenBy {
  readonly kind: 'citizen' | 'officer';
  readonly id: string;
}

const columns = ['id', 'media_type', 'bytes', 'sha256', 'has_shown_copy', 'received_at'] as const;

/** The files of a draft become files of the record, with the moment at which each was received. In the order they came. */
export async function insertFromDraft(db: EvidenceDb, move: { draftId: string; officerId: OfficerId | undefined; to: EvidenceOwner; givenBy: GivenBy; at: Instant }): Promise<EvidenceFile[]> {
  const { to, givenBy } = move;
  const rows = await fromDraft(db, { draftId: move.draftId, officerId: move.officerId ?? null, recordKind: to.recordKind, recordId: to.recordId, giverKind: givenBy.kind, giverId: givenBy.id, at: move.at });
  return rows.map(toFile);
}

const fromDraft = statement((db: EvidenceDb, given: { draftId: string; officerId: OfficerId | null; recordKind: string; recordId: string; giverKind: string; giverId: string; at: Instant }) =>
  db
    .insertInto('evidence_files')
    .columns(['id', 'record_kind', 'record_id', 'original_name', 'media_type', 'bytes', 'sha256', 'has_shown_copy', 'received_at', 'sealed_at', 'given_by_kind', 'given_by'])
    .expression((from) =>
      from
        .selectFrom('evidence_drafts')
        .select([
          'id',
          sql<string>`${given.recordKind}::text`.as('record_kind'),
          sql<string>`${given.recordId}::uuid`.as('record_id'),
          'original_name',
          'media_type',
          'bytes',
          'sha256',
          'has_shown_copy',
          'received_at',
          sql<Instant>`${given.at}::timestamptz`.as('sealed_at'),
          sql<string>`${given.giverKind}::text`.as('given_by_kind'),
          sql<string>`${given.giverId}::uuid`.as('given_by'),
        ])
        .where('draft_id', '=', given.draftId)
        .where(sql<boolean>`officer_id is not distinct from ${given.officerId}::uuid`)
        .orderBy('arrival'),
    )
    .returning(columns),
);

export type NewEvidence = EvidenceFile & { readonly originalName: string };

/** What the record has already (the same bytes) is left out of the answer. */
export async function insertEvidence(db: EvidenceDb, given: { files: readonly NewEvidence[]; to: EvidenceOwner; givenBy: GivenBy; at: Instant }): Promise<EvidenceFile[]> {
  if (given.files.length === 0) return [];
  const rows = await db
    .insertInto('evidence_files')
    .values(
      given.files.map((file) => ({
        id: file.id,
        record_kind: given.to.recordKind,
        record_id: given.to.recordId,
        original_name: file.originalName,
        media_type: file.mediaType,
        bytes: file.bytes,
        sha256: file.sha256,
        has_shown_copy: file.hasShownCopy,
        received_at: file.receivedAt,
        sealed_at: given.at,
        given_by_kind: given.givenBy.kind,
        given_by: given.givenBy.id,
      })),
    )
    .onConflict((conflict) => conflict.columns(['record_id', 'sha256']).doNothing())
    .returning(columns)
    .execute();
  return rows.map(toFile);
}

/** The files of a record, oldest first. Whoever calls has asked whether the record may be seen. */
export function evidenceReading(db: EvidenceDb, of: EvidenceOwner): Reading<SealedFile[]> {
  return listReading(selectSealed(db).where('record_kind', '=', of.recordKind).where('record_id', '=', of.recordId).orderBy('arrival'), { instants: { received_at: true }, toModel: toSealed });
}

export function listEvidence(db: EvidenceDb, of: EvidenceOwner): Promise<SealedFile[]> {
  return read(db, evidenceReading(db, of));
}

/** One file, with the record it belongs to: ask whether that may be seen before anything of it is shown. */
export function findEvidence(db: EvidenceDb, id: EvidenceId): Promise<SealedFile | undefined> {
  return read(db, oneReading(selectSealed(db).where('id', '=', id), { instants: { received_at: true }, toModel: toSealed }));
}

function selectSealed(db: EvidenceDb) {
  return db.selectFrom('evidence_files').select([...columns, 'record_kind', 'record_id', 'given_by_kind', 'scan_state']);
}

export interface FileRow {
  id: string;
  media_type: string;
  bytes: number;
  sha256: string;
  has_shown_copy: boolean;
  received_at: Instant;
}

export function toFile(row: FileRow): EvidenceFile {
  return { id: row.id as EvidenceId, mediaType: row.media_type as MediaType, bytes: row.bytes, sha256: row.sha256, hasShownCopy: row.has_shown_copy, receivedAt: row.received_at };
}

function toSealed(row: FileRow & { record_kind: string; record_id: string; given_by_kind: string; scan_state: string }): SealedFile {
  return { ...toFile(row), recordKind: row.record_kind as EvidenceRecordKind, recordId: row.record_id, givenBy: row.given_by_kind === 'officer' ? 'officer' : 'citizen', scanState: row.scan_state as SealedFile['scanState'] };
}
