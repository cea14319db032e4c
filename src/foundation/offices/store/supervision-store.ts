import { sql, type Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Rung } from '../model/ladder.ts';
import type { Supervisor } from '../model/office.ts';
import type { SupervisionFault } from '../model/supervision-fault.ts';
import { officeColumns, toOffice, type OfficeRow } from './office-rows.ts';

export type SupervisionTables = 'offices' | 'office_supervision';
type Db = Kysely<Pick<Database, SupervisionTables>>;

/**
 * The known rungs above an office on a day, nearest first. Rungs that no source names are absent: the first answer for a station
 * is its SP. An office that is closed is passed over. Empty for headquarters and for an unknown office. A cycle in the data ends the ladder where it would begin again.
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
    where l.rung > 0 and not l.is_cycle and ${isOpenOn(of.on)}
    order by l.rung`.execute(db);
  return rows.map((row) => ({ ...toOffice(row), unverified: row.unverified }));
}

/** Of the office `o`, on a day: the first day of its closing is not one of its days. */
function isOpenOn(on: IstDate) {
  return sql<boolean>`((o.closed_on is null or o.closed_on > ${on}::date) and (o.opened_on is null or o.opened_on <= ${on}::date))`;
}

/** Every fault on a day: offices below headquarters without a supervisor, circles, two supervisors at the same time, a supervisor that is closed. Closed offices have none. Empty is good. */
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
      where kind <> 'headquarters' and ${isOpenOn(on)} and not exists (select from current_rung r where r.office_id = o.id)
    union all
    select office_id, 'cycle' from climb where office_id = supervisor_id
    union all
    select distinct a.office_id, 'overlapping-dates' from office_supervision a
      join office_supervision b on b.office_id = a.office_id and a.ctid < b.ctid
      where daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
    union all
    select r.office_id, 'closed-supervisor' from current_rung r join offices o on o.id = r.supervisor_id join offices below on below.id = r.office_id
      where not ${isOpenOn(on)} and (below.closed_on is null or below.closed_on > ${on}::date)
    order by fault, office_id`.execute(db);
  return rows.map((row) => ({ officeId: row.office_id as OfficeId, fault: row.fault }));
}

/** The ladder of one office through all times, earliest first. */
export async function listRungs(db: Db, officeId: OfficeId): Promise<Rung[]> {
  const rows = await db.selectFrom('office_supervision').select(['supervisor_id', 'valid_from', 'valid_to', 'source', 'unverified']).where('office_id', '=', officeId).orderBy('valid_from', (order) => order.asc().nullsFirst()).execute();
  return rows.map((row) => ({ supervisorId: row.supervisor_id as OfficeId, from: row.valid_from ?? undefined, to: row.valid_to ?? undefined, source: row.source, unverified: row.unverified }));
}

/** The whole ladder of one office, written anew: from now on it is an administrator's, and reference data leaves it alone. */
export async function writeRungs(db: Db, of: { officeId: OfficeId; rungs: readonly Rung[] }): Promise<void> {
  await db.deleteFrom('office_supervision').where('office_id', '=', of.officeId).execute();
  if (of.rungs.length === 0) return;
  await db
    .insertInto('office_supervision')
    .values(of.rungs.map((rung) => ({ office_id: of.officeId, supervisor_id: rung.supervisorId, valid_from: rung.from ?? null, valid_to: rung.to ?? null, source: rung.source, unverified: rung.unverified, origin: 'administrator' })))
    .execute();
}

/** Whether open offices are supervised by this one on that day. */
export async function hasOfficesBelow(db: Db, of: { officeId: OfficeId; on: IstDate }): Promise<boolean> {
  const { rows } = await sql`
    select 1 from office_supervision s join offices o on o.id = s.office_id
    where s.supervisor_id = ${of.officeId} and daterange(s.valid_from, s.valid_to) @> ${of.on}::date and ${isOpenOn(of.on)} limit 1`.execute(db);
  return rows.length > 0;
}
