import type { Kysely } from 'kysely';
import type { ActorRole } from '../../../kernel/actor.ts';
import type { ComplaintId, OfficeId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { MarkContent } from '../../../foundation/ledger/index.ts';
import type { TimelineMark } from '../model/timeline.ts';

export type TimelineTables = 'v_ledger_marks';
type TimelineDb = Kysely<Pick<Database, TimelineTables>>;

/** Every mark on the complaint, newest first. Nothing is left out and nothing disappears. */
export function timelineReading(db: TimelineDb, id: ComplaintId): Reading<TimelineMark[]> {
  const all = db.selectFrom('v_ledger_marks').select(['kind', 'actor_role', 'office_id', 'at', 'content']).where('record_id', '=', id).where('record_kind', '=', 'complaint').orderBy('id', 'desc');
  return listReading(all, {
    instants: { at: true },
    toModel: (row) => ({ kind: row.kind, actorRole: row.actor_role as ActorRole, officeId: (row.office_id as OfficeId | null) ?? undefined, at: row.at, content: row.content as MarkContent }),
  });
}

export function listTimeline(db: TimelineDb, id: ComplaintId): Promise<TimelineMark[]> {
  return read(db, timelineReading(db, id));
}
