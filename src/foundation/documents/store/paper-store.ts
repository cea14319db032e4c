import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Localised } from '../../../kernel/text.ts';
import type { RecordKind } from '../../ledger/index.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { paperFacts, paperKinds, paperStatuses, type PaperContent, type PaperId, type PaperKind, type PaperStatus } from '../model/paper.ts';

export type PaperTables = 'papers';
/** All that the working role sees of papers. */
export type CheckTables = 'v_papers_checked';
type PaperDb = Kysely<Pick<Database, PaperTables>>;

export interface NewPaper {
  readonly id: PaperId;
  readonly content: PaperContent;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  /** As printed in the head of the paper and typed at the public check. */
  readonly number: string;
  readonly numberKey: string;
  readonly code: string;
  readonly office: { readonly id: OfficeId; readonly name: Localised };
  readonly issuedAt: Instant;
}

/** All that is needed to print a paper again. */
export interface StoredPaper {
  readonly id: PaperId;
  readonly content: PaperContent;
  readonly status: PaperStatus;
  readonly version: number;
  readonly number: string;
  readonly code: string;
  readonly issuedAt: Instant;
}

/** All of a paper that whoever ordered it said. */
export type IssuedContent = PaperContent & Pick<NewPaper, 'recordKind' | 'recordId' | 'number' | 'office'>;

/** What the public check may say. */
export interface CheckedPaper {
  readonly kind: PaperKind;
  readonly number: string;
  readonly status: PaperStatus;
  readonly version: number;
  /** Of the newest one of the same record. */
  readonly newestVersion: number;
  readonly officeName: Localised;
}

/** Which paper a record has now, for its owner: the caller has asked the record's policy. */
export interface CurrentPaper {
  readonly paperId: PaperId;
  readonly version: number;
  readonly number: string;
  readonly code: string;
  readonly issuedAt: Instant;
}

/** Inserts the next version of the record's paper of this kind in one statement; the one that was current is replaced. Answers which that was. */
export async function insertNextVersion(db: PaperDb, paper: NewPaper): Promise<{ version: number; replacedId: PaperId | undefined }> {
  const { content, office } = paper;
  const [row] = await nextVersion(db, { ...paper, kind: content.kind, facts: JSON.stringify(content.facts), officeId: office.id, officeEn: office.name.en, officeHi: office.name.hi ?? null });
  if (row === undefined) throw new Error(`The paper ${paper.number} was not issued`);
  return { version: row.version, replacedId: (row.replaced_id as PaperId | null) ?? undefined };
}

type PaperRow = Omit<NewPaper, 'content' | 'office'> & { readonly kind: PaperKind; readonly facts: string; readonly officeId: OfficeId; readonly officeEn: string; readonly officeHi: string | null };

const nextVersion = statement(
  (_: PaperDb, given: PaperRow) => sql<{ version: number; replaced_id: string | null }>`
    with replaced as (
      update papers set status = 'replaced' where record_id = ${given.recordId} and kind = ${given.kind} and status = 'current' returning id
    ),
    -- Counted first: the old one gives way before the new one comes.
    made_room as (select count(*) from replaced),
    issued as (
      insert into papers (id, kind, record_kind, record_id, version, number, number_key, code, office_id, office_name_en, office_name_hi, issued_at, facts)
      select ${given.id}::uuid, ${given.kind}::text, ${given.recordKind}::text, ${given.recordId}::uuid,
        1 + coalesce((select max(version) from papers where record_id = ${given.recordId} and kind = ${given.kind}), 0),
        ${given.number}::text, ${given.numberKey}::text, ${given.code}::text, ${given.officeId}::int, ${given.officeEn}::text, ${given.officeHi}::text,
        ${given.issuedAt}::timestamptz, ${given.facts}::jsonb
      from made_room
      returning version
    )
    select version, (select id from replaced) as replaced_id from issued`,
);

/** The newest version of a record's paper, whatever its status. */
export async function findNewestPaper(db: PaperDb, of: { recordId: string; kind: PaperKind }): Promise<{ id: PaperId; version: number; status: PaperStatus } | undefined> {
  const row = await db.selectFrom('papers').select(['id', 'version', 'status']).where('record_id', '=', of.recordId).where('kind', '=', of.kind).orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row === undefined ? undefined : { id: row.id as PaperId, version: row.version, status: statusOf(row.status) };
}

export async function findCurrentPaper(db: PaperDb, of: { recordId: string; kind: PaperKind }): Promise<CurrentPaper | undefined> {
  const row = await db
    .selectFrom('papers')
    .select(['id', 'version', 'number', 'code', 'issued_at'])
    .where('record_id', '=', of.recordId)
    .where('kind', '=', of.kind)
    .where('status', '=', 'current')
    .executeTakeFirst();
  return row === undefined ? undefined : { paperId: row.id as PaperId, version: row.version, number: row.number, code: row.code, issuedAt: row.issued_at };
}

export async function updateStatus(db: PaperDb, change: { id: PaperId; status: PaperStatus }): Promise<void> {
  await db.updateTable('papers').set({ status: change.status }).where('id', '=', change.id).execute();
}

/** @throws Error when there is no such paper: an id comes from a record that has it. */
export async function getPaper(db: PaperDb, id: PaperId): Promise<StoredPaper> {
  const row = await db.selectFrom('papers').select(['id', 'kind', 'status', 'version', 'number', 'code', 'issued_at', 'facts']).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Error(`No paper ${id}`);
  return { id, content: contentOf(row.kind, row.facts), status: statusOf(row.status), version: row.version, number: row.number, code: row.code, issuedAt: row.issued_at };
}

/** The current paper of a record as it was ordered: what a next version starts from. Undefined when there is none. */
export async function findIssuedPaper(db: PaperDb, of: { recordId: string; kind: PaperKind }): Promise<IssuedContent | undefined> {
  const row = await db
    .selectFrom('papers')
    .select(['kind', 'record_kind', 'number', 'office_id', 'office_name_en', 'office_name_hi', 'facts'])
    .where('record_id', '=', of.recordId)
    .where('kind', '=', of.kind)
    .where('status', '=', 'current')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const office = { id: row.office_id as OfficeId, name: { en: row.office_name_en, hi: row.office_name_hi ?? undefined } };
  return { ...contentOf(row.kind, row.facts), recordKind: row.record_kind as RecordKind, recordId: of.recordId, number: row.number, office };
}

/** Number and code in one question to one index: a wrong code and an unknown number take the same way to the same nothing. */
export async function findByNumberAndCode(db: Kysely<Pick<Database, CheckTables>>, typed: { numberKey: string; code: string }): Promise<CheckedPaper | undefined> {
  const row = await db.selectFrom('v_papers_checked').select(['kind', 'number', 'status', 'version', 'versions', 'office_name_en', 'office_name_hi']).where('number_key', '=', typed.numberKey).where('code', '=', typed.code).executeTakeFirst();
  if (row === undefined) return undefined;
  return { kind: kindOf(row.kind), number: row.number, status: statusOf(row.status), version: row.version, newestVersion: Number(row.versions), officeName: { en: row.office_name_en, hi: row.office_name_hi ?? undefined } };
}

function contentOf(kind: string, facts: unknown): PaperContent {
  const known = kindOf(kind);
  switch (known) {
    case 'acknowledgement':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'ncr':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'closure-note':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'fir-copy':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'fir-public':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'diary-day':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'ncr-list':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'withholding-letter':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'accused-copy':
      return { kind: known, facts: paperFacts[known].parse(facts) };
    case 'hearing-letter':
      return { kind: known, facts: paperFacts[known].parse(facts) };
  }
}

function kindOf(text: string): PaperKind {
  return known(paperKinds, text);
}

function statusOf(text: string): PaperStatus {
  return known(paperStatuses, text);
}

/** The table's check allows only these; anything else is a fault. */
function known<T extends string>(list: readonly T[], text: string): T {
  const found = list.find((item) => item === text);
  if (found === undefined) throw new Error(`Unexpected value in papers: ${text}`);
  return found;
}
