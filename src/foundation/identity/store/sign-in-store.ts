import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { SignInStep } from '../model/sign-in-limits.ts';

export type SignInTables = 'officers' | 'postings' | 'officer_leaves' | 'sign_in_failures';
type SignInDb = Kysely<Pick<Database, SignInTables>>;

export async function findPassword(db: SignInDb, login: string): Promise<{ officerId: OfficerId; passwordHash: string } | undefined> {
  const row = await db.selectFrom('officers').select(['id', 'password_hash']).where('login', '=', login).where('disabled_at', 'is', null).executeTakeFirst();
  return row === undefined ? undefined : { officerId: row.id as OfficerId, passwordHash: row.password_hash };
}

/** Whether somebody whose password was right serves today: is posted somewhere, and not on leave (C3). */
export async function findDuty(db: SignInDb, of: { officerId: OfficerId; on: IstDate }): Promise<'on-duty' | 'on-leave' | 'not-posted'> {
  const inForce = (where: { valid_from: IstDate; valid_to: IstDate | null }): boolean => where.valid_from <= of.on && (where.valid_to === null || where.valid_to > of.on);
  const [leaves, postings] = await Promise.all([
    db.selectFrom('officer_leaves').select(['valid_from', 'valid_to']).where('officer_id', '=', of.officerId).where('cancelled_at', 'is', null).where('valid_to', '>', of.on).execute(),
    db.selectFrom('postings').select(['valid_from', 'valid_to']).where('officer_id', '=', of.officerId).execute(),
  ]);
  if (leaves.some(inForce)) return 'on-leave';
  return postings.some(inForce) ? 'on-duty' : 'not-posted';
}

export async function findLogin(db: SignInDb, id: OfficerId): Promise<string | undefined> {
  const row = await db.selectFrom('officers').select('login').where('id', '=', id).where('disabled_at', 'is', null).executeTakeFirst();
  return row?.login;
}

/** Of the login in this step, and of the address in both. */
export async function countFailures(db: SignInDb, of: { login: string; step: SignInStep; addressHash: string; since: Instant }): Promise<{ ofLogin: number; ofAddress: number }> {
  const row = await db
    .selectFrom('sign_in_failures')
    .select((select) => [
      select.fn.countAll<number>().filterWhere('login', '=', of.login).filterWhere('step', '=', of.step).as('of_login'),
      select.fn.countAll<number>().filterWhere('address_hash', '=', of.addressHash).as('of_address'),
    ])
    .where('at', '>', of.since)
    .where((where) => where.or([where('login', '=', of.login), where('address_hash', '=', of.addressHash)]))
    .executeTakeFirstOrThrow();
  return { ofLogin: row.of_login, ofAddress: row.of_address };
}

export async function insertFailure(db: SignInDb, failure: { login: string; step: SignInStep; addressHash: string; at: Instant }): Promise<void> {
  await db.insertInto('sign_in_failures').values({ login: failure.login, step: failure.step, address_hash: failure.addressHash, at: failure.at }).execute();
}

export async function deleteOldFailures(db: SignInDb, before: Instant): Promise<number> {
  const result = await db.deleteFrom('sign_in_failures').where('at', '<', before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
