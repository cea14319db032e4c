import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';

export type NamedObjectTables = 'evidence_files' | 'evidence_drafts';

/** Of these objects, those that a record or a draft still names. */
export async function listNamed(db: Kysely<Pick<Database, NamedObjectTables>>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('evidence_files')
    .select('id')
    .where('id', 'in', ids)
    .union(db.selectFrom('evidence_drafts').select('id').where('id', 'in', ids))
    .execute();
  return new Set(rows.map((row) => row.id));
}
