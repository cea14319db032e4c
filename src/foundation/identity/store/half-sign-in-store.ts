import type { Kysely } from 'kysely';
import type { OfficerId } from '../../../kernel/id.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';

export type HalfSignInTables = 'half_sign_ins' | 'officers';
type HalfDb = Kysely<Pick<Database, HalfSignInTables>>;

/** The password was right; the code is still owed. */
export interface HalfSignIn {
  readonly sessionId: string;
  readonly officerId: OfficerId;
  readonly login: string;
  /** The new secret that is offered to an officer without a factor. */
  readonly sealedSecret: string | undefined;
}

export async function insertHalfSignIn(db: HalfDb, half: { sessionId: string; officerId: OfficerId; sealedSecret: string | undefined; expiresAt: Instant }): Promise<void> {
  await db.insertInto('half_sign_ins').values({ session_id: half.sessionId, officer_id: half.officerId, sealed_secret: half.sealedSecret ?? null, expires_at: half.expiresAt }).execute();
}

export async function findHalfSignIn(db: HalfDb, of: { sessionId: string; now: Instant }): Promise<HalfSignIn | undefined> {
  const row = await db
    .selectFrom('half_sign_ins as h')
    .innerJoin('officers as o', 'o.id', 'h.officer_id')
    .select(['h.session_id', 'h.officer_id', 'h.sealed_secret', 'o.login'])
    .where('h.session_id', '=', of.sessionId)
    .where('h.expires_at', '>', of.now)
    .where('o.disabled_at', 'is', null)
    .executeTakeFirst();
  return row === undefined ? undefined : { sessionId: row.session_id, officerId: row.officer_id as OfficerId, login: row.login, sealedSecret: row.sealed_secret ?? undefined };
}

/** Sign-ins of an officer that have passed the password only. */
export async function deleteHalfSignInsOf(db: HalfDb, officerId: OfficerId): Promise<void> {
  await db.deleteFrom('half_sign_ins').where('officer_id', '=', officerId).execute();
}

export async function deleteHalfSignIn(db: HalfDb, sessionId: string): Promise<void> {
  await db.deleteFrom('half_sign_ins').where('session_id', '=', sessionId).execute();
}
