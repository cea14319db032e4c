import type { Kysely } from 'kysely';
import type { ActorRole } from '../../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { MarkContent } from '../../../foundation/ledger/index.ts';
import type { TimelineMark } from '../model/timeline.ts';

export type TimelineTables = 'v_ledger_marks';

/** Every mark on the complaint, newest first. Nothing is left out and nothing disappears. */
export async function listTimeline(db: Kysely<Pick<Database, TimelineTables>>, id: ComplaintId): Promise<TimelineMark[]> {
  const rows = await db
    .selectFrom('v_ledger_marks')
    .select(['id', 'kind', 'actor_role', 'office_id', 'at', 'content'])
    .where('record_id', '=', id)
    .where('record_kind', '=', 'complaint')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    kind: row.kind,
    actorRole: row.actor_role as ActorRole,
    officeId: (row.office_id as OfficeId | null) ?? undefined,
    at: row.at,
    content: row.content as MarkContent,
  }));
}
