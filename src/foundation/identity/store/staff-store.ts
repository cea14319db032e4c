import { sql, type Kysely } from 'kysely';
import type { OfficerRole } from '../../../kernel/actor.ts';
import type { DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { OfficerVisibility } from '../model/officer-policy.ts';
import type { Posting, StaffMember } from '../model/staff.ts';

export type StaffTables = 'officers' | 'postings' | 'officer_leaves' | 'officer_factors' | 'v_offices_current';
type StaffDb = Kysely<Pick<Database, StaffTables>>;

export interface StaffQuery {
  readonly visibleTo: OfficerVisibility;
  readonly on: IstDate;
  /** Part of a name (either script), a login, or the name of an office; empty for everybody. */
  readonly words: string;
  readonly limit: number;
}

/** Officers by office and rank. */
export async function listStaff(db: StaffDb, query: StaffQuery): Promise<StaffMember[]> {
  const like = `%${query.words.trim().replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await sql<StaffRow>`${staffOn(query.on)}
    where ${visible(query.visibleTo)}
      and (o.name_en ilike ${like} or o.name_hi ilike ${like} or o.login ilike ${like} or f.name_en ilike ${like} or f.name_hi ilike ${like})
    order by f.name_en, f.id, array_position(array['dgp','adg','ig','dig','sp','dysp','inspector','si','asi','head-constable','constable'], p.rank), o.name_en, o.id
    limit ${query.limit}`.execute(db);
  return rows.map(toStaffMember);
}

export async function findStaffMember(db: StaffDb, key: { id: OfficerId; visibleTo: OfficerVisibility; on: IstDate }): Promise<StaffMember | undefined> {
  const { rows } = await sql<StaffRow>`${staffOn(key.on)} where ${visible(key.visibleTo)} and o.id = ${key.id}`.execute(db);
  const [row] = rows;
  return row === undefined ? undefined : toStaffMember(row);
}

/** Every posting of an officer, newest first. */
export async function listPostings(db: StaffDb, id: OfficerId): Promise<Posting[]> {
  const { rows } = await sql<PostingRow>`
    select p.office_id, f.district_code, p.role, p.rank, p.valid_from, p.valid_to
    from postings p join v_offices_current f on f.id = p.office_id where p.officer_id = ${id} order by p.valid_from desc`.execute(db);
  return rows.map(toPosting);
}

/** Each officer with the posting of the day, else the newest, and the leave that is under way or to come. */
function staffOn(on: IstDate) {
  return sql`
    select o.id, o.login, o.name_en, o.name_hi, p.office_id, f.district_code, p.role, p.rank, p.valid_from, p.valid_to,
      l.id as leave_id, l.valid_from as leave_from, l.valid_to as leave_to, l.acting_officer_id as leave_acting,
      exists (select from officer_factors x where x.officer_id = o.id) as has_factor
    from officers o
    join lateral (
      select * from postings p where p.officer_id = o.id
      order by (p.valid_from <= ${on}::date and (p.valid_to is null or p.valid_to > ${on}::date)) desc, p.valid_from desc limit 1
    ) p on true
    join v_offices_current f on f.id = p.office_id
    left join lateral (
      select * from officer_leaves l where l.officer_id = o.id and l.cancelled_at is null and l.valid_to > ${on}::date order by l.valid_from limit 1
    ) l on true`;
}

function visible(to: OfficerVisibility) {
  switch (to.scope) {
    case 'nothing':
      return sql`false`;
    case 'everywhere':
      return sql`true`;
    case 'district':
      return sql`f.district_code = ${to.districtCode}`;
  }
}

interface PostingRow {
  readonly office_id: number;
  readonly district_code: number | null;
  readonly role: string;
  readonly rank: string;
  readonly valid_from: IstDate;
  readonly valid_to: IstDate | null;
}

interface StaffRow extends PostingRow {
  readonly id: string;
  readonly login: string;
  readonly name_en: string;
  readonly name_hi: string;
  readonly leave_id: string | null;
  readonly leave_from: IstDate | null;
  readonly leave_to: IstDate | null;
  readonly leave_acting: string | null;
  readonly has_factor: boolean;
}

function toStaffMember(row: StaffRow): StaffMember {
  const { leave_id: leaveId, leave_from: leaveFrom, leave_to: leaveTo } = row;
  return {
    id: row.id as OfficerId,
    login: row.login,
    name: { en: row.name_en, hi: row.name_hi },
    posting: toPosting(row),
    leave: leaveId === null || leaveFrom === null || leaveTo === null ? undefined : { id: leaveId, from: leaveFrom, to: leaveTo, actingId: (row.leave_acting as OfficerId | null) ?? undefined },
    hasFactor: row.has_factor,
  };
}

function toPosting(row: PostingRow): Posting {
  return {
    officeId: row.office_id as OfficeId,
    districtCode: (row.district_code as DistrictCode | null) ?? undefined,
    role: row.role as OfficerRole,
    rank: row.rank as Rank,
    from: row.valid_from,
    to: row.valid_to ?? undefined,
  };
}
