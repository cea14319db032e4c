import type { Kysely } from 'kysely';
import { roleOf, type Actor } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Mark } from '../model/mark.ts';

export type LedgerTables = 'ledger_entries';

/** Appends the marks of one act in one statement. */
export async function insertMarks(db: Kysely<Pick<Database, LedgerTables>>, entry: { act: string; actor: Actor; at: Instant; marks: readonly Mark[] }): Promise<void> {
  const { act, actor, at, marks } = entry;
  await db
    .insertInto('ledger_entries')
    .values(
      marks.map((mark) => ({
        act,
        record_kind: mark.recordKind,
        record_id: mark.recordId,
        kind: mark.kind,
        actor_kind: actor.kind,
        actor_id: actorId(actor),
        actor_role: roleOf(actor),
        office_id: actor.kind === 'officer' ? actor.officeId : null,
        at,
        content: JSON.stringify(mark.content),
      })),
    )
    .execute();
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
