import type { Kysely } from 'kysely';
import type { Actor, OfficerRole } from '../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Session } from '../model/session.ts';

export type SessionTables = 'sessions' | 'postings' | 'officers' | 'v_offices_current';
type SessionDb = Kysely<Pick<Database, SessionTables>>;

/**
 * Who brings this token: one statement. An officer whose posting ended or who was disabled is nobody from that day on,
 * whatever the session says; of several postings in force the one with the latest start counts.
 */
export async function findSession(db: SessionDb, key: { tokenHash: string; now: Instant; today: IstDate }): Promise<(Session & { seenAt: Instant }) | undefined> {
  const row = await db
    .selectFrom('sessions as s')
    .leftJoin('officers as o', (join) => join.onRef('o.id', '=', 's.officer_id').on('o.disabled_at', 'is', null))
    .leftJoin('postings as p', (join) =>
      join
        .onRef('p.officer_id', '=', 'o.id')
        .on('p.valid_from', '<=', key.today)
        .on((on) => on.or([on('p.valid_to', 'is', null), on('p.valid_to', '>', key.today)])),
    )
    .leftJoin('v_offices_current as f', 'f.id', 'p.office_id')
    .select(['s.id', 's.citizen_id', 's.officer_id', 's.seen_at', 'p.office_id', 'p.role', 'p.rank', 'f.district_code'])
    .where('s.token_hash', '=', key.tokenHash)
    .where('s.expires_at', '>', key.now)
    .orderBy('p.valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { id: row.id, seenAt: row.seen_at, actor: actorOf(row) };
}

interface ActorColumns {
  readonly citizen_id: string | null;
  readonly officer_id: string | null;
  readonly office_id: number | null;
  readonly role: string | null;
  readonly rank: string | null;
  readonly district_code: number | null;
}

function actorOf(row: ActorColumns): Actor {
  if (row.citizen_id !== null) return { kind: 'citizen', citizenId: row.citizen_id as CitizenId };
  if (row.officer_id === null || row.office_id === null || row.role === null || row.rank === null) return { kind: 'guest' };
  return {
    kind: 'officer',
    officerId: row.officer_id as OfficerId,
    role: row.role as OfficerRole,
    rank: row.rank as Rank,
    officeId: row.office_id as OfficeId,
    districtCode: row.district_code === null ? undefined : (row.district_code as DistrictCode),
  };
}

export interface NewSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly citizenId: CitizenId | undefined;
  readonly officerId: OfficerId | undefined;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

export async function insertSession(db: SessionDb, session: NewSession): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      citizen_id: session.citizenId ?? null,
      officer_id: session.officerId ?? null,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function updateSessionOwner(db: SessionDb, change: { id: string; citizenId: CitizenId; expiresAt: Instant }): Promise<void> {
  await db.updateTable('sessions').set({ citizen_id: change.citizenId, expires_at: change.expiresAt }).where('id', '=', change.id).execute();
}

export async function updateSessionSeen(db: SessionDb, seen: { id: string; now: Instant }): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: seen.now }).where('id', '=', seen.id).execute();
}

export async function deleteSession(db: SessionDb, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).execute();
}

/** Sessions that are over, with their drafts (L48: drafts live 30 days). Returns how many went. */
export async function deleteExpiredSessions(db: SessionDb, now: Instant): Promise<number> {
  const result = await db.deleteFrom('sessions').where('expires_at', '<=', now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
