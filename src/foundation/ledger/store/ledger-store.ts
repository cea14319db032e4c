import { sql, type Kysely } from 'kysely';
import { roleOf, type Actor } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Mark } from '../model/mark.ts';

export type LedgerTables = 'ledger_entries';

/** Appends the marks of one act in one statement. */
export async function insertMarks(db: Kysely<Pick<Database, LedgerTables>>, entry: { act: string; actor: Actor; at: Instant; marks: readonly Mark[] }): Promise<void> {
  const { act, actor, at, marks } = entry;
  const column = <T>(pick: (mark: Mark) => T): T[] => marks.map(pick);
  await sql`
    insert into ledger_entries (act, record_kind, record_id, kind, actor_kind, actor_id, actor_role, office_id, at, content)
    select ${act}, record_kind, record_id, kind, ${actor.kind}, ${actorId(actor)}::uuid, ${roleOf(actor)}, ${actor.kind === 'officer' ? actor.officeId : null}::int, ${at}::timestamptz, content
    from unnest(${column((mark) => mark.recordKind)}::text[], ${column((mark) => mark.recordId)}::uuid[], ${column((mark) => mark.kind)}::text[], ${column((mark) => JSON.stringify(mark.content))}::jsonb[])
      with ordinality as mark (record_kind, record_id, kind, content, position)
    order by position`.execute(db);
}

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
