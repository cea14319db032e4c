import type { Kysely } from 'kysely';
import type { OfficerRole } from '../../../kernel/actor.ts';
import type { OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type DepartureTables = 'officers' | 'postings' | 'officer_leaves';
type Db = Kysely<Pick<Database, DepartureTables>>;

/** Two departures of one officer come one after the other, and an officer who departs becomes nobody's stand-in meanwhile. */
export async function lockOfficers(db: Db, ids: readonly OfficerId[]): Promise<void> {
  await db.selectFrom('officers').select('id').where('id', 'in', [...ids]).orderBy('id').forUpdate().execute();
}

/** Whether the officer stands in for another one on this day or later. */
export async function isActingFrom(db: Db, of: { officerId: OfficerId; from: IstDate }): Promise<boolean> {
  const row = await db.selectFrom('officer_leaves').select('id').where('acting_officer_id', '=', of.officerId).where('cancelled_at', 'is', null).where('valid_to', '>', of.from).limit(1).executeTakeFirst();
  return row !== undefined;
}

export interface NewLeave {
  readonly id: string;
  readonly officerId: OfficerId;
  readonly from: IstDate;
  readonly to: IstDate;
  readonly actingId: OfficerId | undefined;
  readonly actingRole: 'sho' | undefined;
}

export async function insertLeave(db: Db, leave: NewLeave): Promise<void> {
  await db
    .insertInto('officer_leaves')
    .values({ id: leave.id, officer_id: leave.officerId, valid_from: leave.from, valid_to: leave.to, acting_officer_id: leave.actingId ?? null, acting_role: leave.actingRole ?? null })
    .execute();
}

/** The officer is back on this day: the leave ends before it. */
export async function endLeave(db: Db, end: { id: string; on: IstDate }): Promise<void> {
  await db.updateTable('officer_leaves').set({ valid_to: end.on }).where('id', '=', end.id).execute();
}

/** A leave that has not had a day yet. */
export async function cancelLeave(db: Db, cancelled: { id: string; at: Instant }): Promise<void> {
  await db.updateTable('officer_leaves').set({ cancelled_at: cancelled.at }).where('id', '=', cancelled.id).execute();
}

/** The posting without an end gets one. */
export async function endPosting(db: Db, end: { officerId: OfficerId; to: IstDate }): Promise<void> {
  await db.updateTable('postings').set({ valid_to: end.to }).where('officer_id', '=', end.officerId).where('valid_to', 'is', null).execute();
}

export async function insertPosting(db: Db, posting: { id: string; officerId: OfficerId; officeId: OfficeId; role: OfficerRole; rank: Rank; from: IstDate }): Promise<void> {
  await db.insertInto('postings').values({ id: posting.id, officer_id: posting.officerId, office_id: posting.officeId, role: posting.role, rank: posting.rank, valid_from: posting.from }).execute();
}
