import type { Kysely } from 'kysely';
import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Lang } from '../../../kernel/text.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { listReading, oneReading, read, type Reading } from '../../../platform/db/reading.ts';
import type { NewOfficer } from '../model/new-officer.ts';
import type { PostedOfficer } from '../model/officer.ts';

export type OfficerReadTables = 'v_identity_officers_current';
type OfficerDb = Kysely<Pick<Database, OfficerReadTables>>;

/** Everybody posted at an office on a day, highest rank last. */
export function officersReading(db: OfficerDb, { officeId, on }: { officeId: OfficeId; on: IstDate }): Reading<PostedOfficer[]> {
  return listReading(current(db, on).where('office_id', '=', officeId).orderBy('name_en'), { instants: {}, toModel: (row) => toOfficer(row, on) });
}

export function listOfficersOf(db: OfficerDb, place: { officeId: OfficeId; on: IstDate }): Promise<PostedOfficer[]> {
  return read(db, officersReading(db, place));
}

/** The officer with today's posting; undefined when nobody of this id is posted anywhere. */
export function officerReading(db: OfficerDb, { id, on }: { id: OfficerId; on: IstDate }): Reading<PostedOfficer | undefined> {
  return oneReading(current(db, on).where('id', '=', id).orderBy('valid_from', 'desc').limit(1), { instants: {}, toModel: (row) => toOfficer(row, on) });
}

export function findOfficer(db: OfficerDb, key: { id: OfficerId; on: IstDate }): Promise<PostedOfficer | undefined> {
  return read(db, officerReading(db, key));
}

function current(db: OfficerDb, on: IstDate) {
  return db
    .selectFrom('v_identity_officers_current')
    .selectAll()
    .where('valid_from', '<=', on)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', on)]));
}

interface OfficerRow {
  readonly id: string | null;
  readonly name_en: string | null;
  readonly name_hi: string | null;
  readonly gender: string | null;
  readonly office_id: number | null;
  readonly role: string | null;
  readonly rank: string | null;
  readonly valid_to: IstDate | null;
  readonly leave_to: IstDate | null;
}

/** View columns carry no "not null" in the catalogue; the joined tables do. */
function toOfficer(row: OfficerRow, on: IstDate): PostedOfficer {
  return {
    id: row.id as OfficerId,
    name: { en: row.name_en as string, hi: row.name_hi as string },
    role: row.role as OfficerRole,
    rank: row.rank as Rank,
    officeId: row.office_id as OfficeId,
    isWoman: row.gender === 'woman',
    takesFiles: row.valid_to === null && (row.leave_to === null || row.leave_to <= on),
  };
}

export type OfficerWriteTables = 'officers' | 'postings';
export type OfficersToTellTables = OfficerWriteTables | 'officer_leaves';

/** Officer and posting in one round trip. */
export async function insertOfficer(db: Kysely<Pick<Database, OfficerWriteTables>>, officer: NewOfficer & { id: OfficerId; postingId: string; at: Instant }): Promise<void> {
  const { posting } = officer;
  await db
    .with('added', (cte) =>
      cte.insertInto('officers').values({
        id: officer.id,
        login: officer.login,
        name_en: officer.name.en,
        name_hi: officer.name.hi,
        gender: officer.gender,
        mobile: officer.mobile ?? null,
        lang: officer.lang ?? 'hi',
        password_hash: officer.passwordHash,
        is_demo: officer.isDemo,
        created_at: officer.at,
      }),
    )
    .insertInto('postings')
    .values({ id: officer.postingId, officer_id: officer.id, office_id: posting.officeId, role: posting.role, rank: posting.rank, valid_from: posting.from })
    .execute();
}

/** Where an officer is told what is due; for the page of whoever changes it, which shows the last digits. */
export async function findContact(db: Kysely<Pick<Database, OfficerWriteTables>>, id: OfficerId): Promise<{ mobile: string | undefined; lang: Lang }> {
  const row = await db.selectFrom('officers').select(['mobile', 'lang']).where('id', '=', id).executeTakeFirstOrThrow();
  return { mobile: row.mobile ?? undefined, lang: row.lang as Lang };
}

export async function updateContact(db: Kysely<Pick<Database, OfficerWriteTables>>, change: { id: OfficerId; mobile: string | null; lang: Lang }): Promise<void> {
  await db.updateTable('officers').set({ mobile: change.mobile, lang: change.lang }).where('id', '=', change.id).execute();
}

/** Whether somebody is administrator on this day. */
export async function hasAdministrator(db: Kysely<Pick<Database, OfficerWriteTables>>, on: IstDate): Promise<boolean> {
  const row = await db
    .selectFrom('postings as p')
    .innerJoin('officers as o', 'o.id', 'p.officer_id')
    .select('p.id')
    .where('p.role', '=', 'administrator')
    .where('o.disabled_at', 'is', null)
    .where('p.valid_from', '<=', on)
    .where((where) => where.or([where('p.valid_to', 'is', null), where('p.valid_to', '>', on)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Where officers of an office are told what is due: those of these roles, or this one officer, who have a number. For somebody on
 * leave the acting officer is told; without one the officer, because somebody must be.
 */
export async function listOfficersToTell(db: Kysely<Pick<Database, OfficersToTellTables>>, whom: { officeId: OfficeId; on: IstDate } & ({ roles: readonly OfficerRole[] } | { officerId: OfficerId })): Promise<{ mobile: string; lang: Lang }[]> {
  const rows = await db
    .selectFrom('officers as o')
    .innerJoin('postings as p', 'p.officer_id', 'o.id')
    .leftJoin('officer_leaves as l', (join) => join.onRef('l.officer_id', '=', 'o.id').on('l.cancelled_at', 'is', null).on('l.valid_from', '<=', whom.on).on('l.valid_to', '>', whom.on))
    .innerJoin('officers as told', (join) => join.on((on) => on('told.id', '=', on.fn.coalesce('l.acting_officer_id', 'o.id'))))
    .select(['told.mobile', 'told.lang'])
    .distinct()
    .where('p.office_id', '=', whom.officeId)
    .where('p.valid_from', '<=', whom.on)
    .where((where) => where.or([where('p.valid_to', 'is', null), where('p.valid_to', '>', whom.on)]))
    .where((where) => ('roles' in whom ? where('p.role', 'in', [...whom.roles]) : where('o.id', '=', whom.officerId)))
    .where('told.disabled_at', 'is', null)
    .where('told.mobile', 'is not', null)
    .orderBy('told.mobile')
    .execute();
  return rows.flatMap(({ mobile, lang }) => (mobile === null ? [] : [{ mobile, lang: lang as Lang }]));
}

/** Whether the demo has been seeded. A live installation does not start with demo accounts. */
export async function hasDemoOfficers(db: Kysely<Pick<Database, OfficerWriteTables>>): Promise<boolean> {
  const row = await db.selectFrom('officers').select('id').where('is_demo', '=', true).limit(1).executeTakeFirst();
  return row !== undefined;
}
