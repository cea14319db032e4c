import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { FactorReset } from '../model/factor-reset.ts';

export type ResetTables = 'factor_resets' | 'officers' | 'officer_factors' | 'officer_recovery_codes';
type Db = Kysely<Pick<Database, ResetTables>>;

export async function insertReset(db: Db, reset: { id: string; officerId: OfficerId; reason: string; askedBy: OfficerId; at: Instant; expiresAt: Instant }): Promise<void> {
  await db.insertInto('factor_resets').values({ id: reset.id, officer_id: reset.officerId, reason: reset.reason, asked_by: reset.askedBy, asked_at: reset.at, expires_at: reset.expiresAt }).execute();
}

/** What somebody asked and nobody has agreed to yet; over after a day. */
export async function findOpenReset(db: Db, of: { officerId: OfficerId; at: Instant }): Promise<FactorReset | undefined> {
  const row = await db
    .selectFrom('factor_resets as r')
    .innerJoin('officers as o', 'o.id', 'r.asked_by')
    .select(['r.id', 'r.reason', 'r.asked_by', 'r.asked_at', 'r.expires_at', 'o.name_en', 'o.name_hi'])
    .where('r.officer_id', '=', of.officerId)
    .where('r.agreed_at', 'is', null)
    .where('r.expires_at', '>', of.at)
    .orderBy('r.asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return { id: row.id, reason: row.reason, askedBy: row.asked_by as OfficerId, askerName: { en: row.name_en, hi: row.name_hi }, askedAt: row.asked_at, expiresAt: row.expires_at };
}

/** Officers whose reset waits for a second person. */
export async function listOpenResets(db: Db, at: Instant): Promise<ReadonlySet<OfficerId>> {
  const rows = await db.selectFrom('factor_resets').select('officer_id').where('agreed_at', 'is', null).where('expires_at', '>', at).execute();
  return new Set(rows.map((row) => row.officer_id as OfficerId));
}

export async function updateAgreed(db: Db, agreed: { id: string; by: OfficerId; at: Instant }): Promise<void> {
  await db.updateTable('factor_resets').set({ agreed_by: agreed.by, agreed_at: agreed.at }).where('id', '=', agreed.id).execute();
}

/** The phone and the paper codes open nothing any more, and what is signed in has no powers. */
export async function removeFactor(db: Db, of: { officerId: OfficerId; passwordHash: string; at: Instant }): Promise<void> {
  await db.deleteFrom('officer_recovery_codes').where('officer_id', '=', of.officerId).execute();
  await db.deleteFrom('officer_factors').where('officer_id', '=', of.officerId).execute();
  await db.updateTable('officers').set({ password_hash: of.passwordHash, signed_out_at: of.at }).where('id', '=', of.officerId).execute();
}
