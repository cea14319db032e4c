import type { Kysely } from 'kysely';
import type { CitizenId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ComplaintNature } from '../model/complaint-nature.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import type { DeskState } from '../model/complaint-states.ts';
import type { ComplaintTables } from './complaint-store.ts';

export interface MyComplaint {
  readonly number: string;
  readonly nature: ComplaintNature;
  readonly placeText: string;
  readonly deskState: DeskState;
  readonly filedAt: Instant;
}

/** The complaints a citizen told, newest first. Nothing for anybody who is not a citizen. */
export async function listMyComplaints(db: Kysely<Pick<Database, ComplaintTables>>, visibleTo: ComplaintVisibility): Promise<MyComplaint[]> {
  if (visibleTo.scope !== 'informant') return [];
  const citizenId: CitizenId = visibleTo.citizenId;
  const rows = await db
    .selectFrom('complaint_persons as p')
    .innerJoin('complaints as c', 'c.id', 'p.complaint_id')
    .select(['c.number', 'c.nature', 'c.place_text', 'c.desk_state', 'c.filed_at'])
    .where('p.citizen_id', '=', citizenId)
    .where('p.relation', '=', 'informant')
    .orderBy('c.filed_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({ number: row.number, nature: row.nature as ComplaintNature, placeText: row.place_text, deskState: row.desk_state as DeskState, filedAt: row.filed_at }));
}
