import { sql, type Kysely } from 'kysely';
import { roleOf, type Actor } from '../../../kernel/actor.ts';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import type { Mark } from '../model/mark.ts';

export type LedgerTables = 'ledger_entries';
type LedgerDb = Kysely<Pick<Database, LedgerTables>>;

/** Appends the marks of one act in one statement. */
export async function insertMarks(db: LedgerDb, entry: { act: string; actor: Actor; at: Instant; marks: readonly Mark[] }): Promise<void> {
  const { act, actor, at, marks } = entry;
  await entriesOf(db, {
    act,
    at,
    actorKind: actor.kind,
    actorId: actorId(actor),
    actorRole: roleOf(actor),
    officeId: actor.kind === 'officer' ? actor.officeId : null,
    recordKinds: marks.map(({ recordKind }) => recordKind),
    recordIds: marks.map(({ recordId }) => recordId),
    kinds: marks.map(({ kind }) => kind),
    contents: marks.map(({ content }) => JSON.stringify(content)),
  });
}

interface EntryColumns {
  readonly act: string;
  readonly at: Instant;
  readonly actorKind: Actor['kind'];
  readonly actorId: string | null;
  readonly actorRole: string;
  readonly officeId: OfficeId | null;
  readonly recordKinds: readonly string[];
  readonly recordIds: readonly string[];
  readonly kinds: readonly string[];
  readonly contents: readonly string[];
}

const entriesOf = statement(
  (_: LedgerDb, given: EntryColumns) => sql`
    insert into ledger_entries (act, record_kind, record_id, kind, actor_kind, actor_id, actor_role, office_id, at, content)
    select ${given.act}, record_kind, record_id, kind, ${given.actorKind}, ${given.actorId}::uuid, ${given.actorRole}, ${given.officeId}::int, ${given.at}::timestamptz, content
    from unnest(${given.recordKinds}::text[], ${given.recordIds}::uuid[], ${given.kinds}::text[], ${given.contents}::jsonb[])
      with ordinality as mark (record_kind, record_id, kind, content, position)
    order by position`,
);

function actorId(actor: Actor): string | null {
  switch (actor.kind) {
    case 'citizen':
      return actor.citizenId;
    case 'officer':
      return actor.officerId;
    case 'guest':
    case 'system':
      return null;
  }
}

/** Whether anything was ever marked so. Reads the whole ledger when it was not: for starts, not for pages. */
export async function hasMark(db: Kysely<Pick<Database, LedgerTables>>, kind: string): Promise<boolean> {
  const row = await db.selectFrom('ledger_entries').select('id').where('kind', '=', kind).limit(1).executeTakeFirst();
  return row !== undefined;
}
