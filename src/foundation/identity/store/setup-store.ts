import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type SetupTables = 'officers' | 'officer_setups';
type Db = Kysely<Pick<Database, SetupTables>>;

/** The newest code is the only one: those before it are over. */
export async function insertSetup(db: Db, setup: { id: string; officerId: OfficerId; codeHash: string; at: Instant; expiresAt: Instant }): Promise<void> {
  await db.updateTable('officer_setups').set({ expires_at: setup.at }).where('officer_id', '=', setup.officerId).where('used_at', 'is', null).where('expires_at', '>', setup.at).execute();
  await db.insertInto('officer_setups').values({ id: setup.id, officer_id: setup.officerId, code_hash: setup.codeHash, created_at: setup.at, expires_at: setup.expiresAt }).execute();
}

/** Takes the code for one use; undefined when login and code do not belong together, or it was used, or is over. */
export async function useSetup(db: Db, used: { login: string; codeHash: string; at: Instant }): Promise<OfficerId | undefined> {
  const row = await db
    .updateTable('officer_setups as s')
    .from('officers as o')
    .set({ used_at: used.at })
    .whereRef('o.id', '=', 's.officer_id')
    .where('o.login', '=', used.login)
    .where('o.disabled_at', 'is', null)
    .where('s.code_hash', '=', used.codeHash)
    .where('s.used_at', 'is', null)
    .where('s.expires_at', '>', used.at)
    .returning('s.officer_id')
    .executeTakeFirst();
  return row === undefined ? undefined : (row.officer_id as OfficerId);
}

export async function hasOpenSetup(db: Db, of: { officerId: OfficerId; at: Instant }): Promise<boolean> {
  const row = await db.selectFrom('officer_setups').select('id').where('officer_id', '=', of.officerId).where('used_at', 'is', null).where('expires_at', '>', of.at).limit(1).executeTakeFirst();
  return row !== undefined;
}

export async function updatePassword(db: Db, change: { officerId: OfficerId; passwordHash: string }): Promise<void> {
  await db.updateTable('officers').set({ password_hash: change.passwordHash }).where('id', '=', change.officerId).execute();
}

/** Which of these logins somebody has. */
export async function listTakenLogins(db: Db, logins: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('officers').select('login').where('login', 'in', [...logins]).execute();
  return new Set(rows.map((row) => row.login));
}

export async function isLoginTaken(db: Db, login: string): Promise<boolean> {
  const row = await db.selectFrom('officers').select('id').where('login', '=', login).executeTakeFirst();
  return row !== undefined;
}
