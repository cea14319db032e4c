import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Supervisor } from '../model/office.ts';
import { officeColumns, toOffice, type OfficeRow } from './office-rows.ts';

export type SupervisionTables = 'offices' | 'office_supervision';
type Db = Kysely<Pick<Database, SupervisionTables>>;

/**
 * The known rungs above an office on a day, nearest first. Rungs that no source names are absent: the first answer for a station
 * is its SP. Empty for headquarters and for an unknown office. A cycle in the data ends the ladder where it would begin again.
 */
export async function supervisorsOf(db: Db, of: { readonly officeId: number; readonly on: IstDate }): Promise<Supervisor[]> {
  const { rows } = await sql<OfficeRow & { unverified: boolean }>`
    with recursive ladder (office_id, rung, unverified) as (
      select ${of.officeId}::int, 0, false
      union all
      select s.supervisor_id, l.rung + 1, s.unverified
      from ladder l join office_supervision s on s.office_id = l.office_id and daterange(s.valid_from, s.valid_to) @> ${of.on}::date
    ) cycle office_id set is_cycle using path
    select ${sql.join(officeColumns.map((column) => sql.ref(`o.${column}`)))}, l.unverified
    from ladder l join offices o on o.id = l.office_id
    where l.rung > 0 and not l.is_cycle
    order by l.rung`.execute(db);
  return rows.map((row) => ({ ...toOffice(row), unverified: row.unverified }));
}

/** Something wrong with who supervises whom (the integrity check that an audit of another State asked for). */
export interface SupervisionFault {
  readonly officeId: OfficeId;
  readonly fault: 'no-supervisor' | 'cycle' | 'overlapping-dates';
}

/** Every fault on a day: offices below headquarters without a supervisor, circles, two supervisors at the same time. Empty is good. */
export async function listSupervisionFaults(db: Db, on: IstDate): Promise<SupervisionFault[]> {
  const { rows } = await sql<{ office_id: number; fault: SupervisionFault['fault'] }>`
    with recursive current_rung as (
      select office_id, supervisor_id from office_supervision where daterange(valid_from, valid_to) @> ${on}::date
    ),
    climb (office_id, supervisor_id) as (
      select office_id, supervisor_id from current_rung
      union
      select c.office_id, r.supervisor_id from climb c join current_rung r on r.office_id = c.supervisor_id
    )
    select id as office_id, 'no-supervisor' as fault from offices o
      where kind <> 'headquarters' and not exists (select from current_rung r where r.office_id = o.id)
    union all
    select office_id, 'cycle' from climb where office_id = supervisor_id
    union all
    select distinct a.office_id, 'overlapping-dates' from office_supervision a
      join office_supervision b on b.office_id = a.office_id and a.ctid < b.ctid
      where daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
    order by fault, office_id`.execute(db);
  return rows.map((row) => ({ officeId: row.office_id as OfficeId, fault: row.fault }));
}
