import { sql, type Kysely } from 'kysely';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ComplaintNature } from '../model/complaint-nature.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';
import type { DeskState } from '../model/complaint-states.ts';
import type { PersonRelation } from '../model/person.ts';
import type { ComplaintTables } from './complaint-store.ts';
import { relationOf } from './reader-relation.ts';

export interface MyComplaint {
  readonly number: string;
  readonly nature: ComplaintNature;
  readonly placeText: string;
  /** Undefined for an informant who was cut off: only that it was told is left. */
  readonly deskState: DeskState | undefined;
  readonly filedAt: Instant;
}

interface MineRow {
  readonly number: string;
  readonly nature: string;
  readonly place_text: string;
  readonly desk_state: string;
  readonly filed_at: Instant;
  readonly relation: PersonRelation | null;
}

/** The complaints that a citizen told or has to do with, newest first. Nothing for anybody who is not a citizen. */
export async function listMyComplaints(db: Kysely<Pick<Database, ComplaintTables>>, visibleTo: ComplaintVisibility): Promise<MyComplaint[]> {
  if (visibleTo.scope !== 'person') return [];
  const { citizenId } = visibleTo;
  // First by the two indexes, whom a complaint names at all; then what each may read of it.
  const { rows } = await sql<MineRow>`
    with named as (
      select complaint_id from complaint_persons where citizen_id = ${citizenId}
      union
      select p.complaint_id from complaint_persons p join v_identity_confirmed_mobiles i on i.mobile = p.mobile
      where p.relation <> 'informant' and i.citizen_id = ${citizenId}
    ), mine as (
      select c.number, c.nature, c.place_text, c.desk_state, c.filed_at, ${relationOf(citizenId)} as relation,
             exists (select from complaint_persons t where t.complaint_id = c.id and t.citizen_id = ${citizenId} and t.cut_off_at is not null) as is_cut_off
      from named join complaints c on c.id = named.complaint_id
    )
    select * from mine where relation is not null or is_cut_off order by filed_at desc limit 50`.execute(db);
  return rows.map((row) => ({ number: row.number, nature: row.nature as ComplaintNature, placeText: row.place_text, deskState: row.relation === null ? undefined : (row.desk_state as DeskState), filedAt: row.filed_at }));
}
