import { sql, type Kysely } from 'kysely';
import type { Actor, OfficerRole } from '../../../kernel/actor.ts';
import type { CitizenId, DistrictCode, OfficeId, OfficerId } from '../../../kernel/id.ts';
import { addMs, type Instant, type IstDate } from '../../../kernel/instant.ts';
import type { Rank } from '../../../kernel/rank.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { statement } from '../../../platform/db/statement.ts';
import { previousTokenLifeMs, type Session } from '../model/session.ts';

export type SessionTables = 'sessions' | 'postings' | 'officers' | 'officer_leaves' | 'v_offices_current';
type SessionDb = Kysely<Pick<Database, SessionTables>>;

/**
 * Who brings this token: one statement. An officer whose posting ended or who was disabled is nobody from that day on,
 * whatever the session says, and so is one on leave (C3); of several postings in force the one with the latest start counts. Who
 * stands in for an SHO on leave is the SHO. What was opened before a reset of the factor has no powers. The token that was replaced
 * a moment ago still names its session, without any powers: so a form that was sent twice finds what it began.
 */
export async function findSession(db: SessionDb, key: { tokenHash: string; now: Instant; today: IstDate }): Promise<(Session & { seenAt: Instant }) | undefined> {
  const [row] = await sessionByToken(db, { ...key, replacedAfter: addMs(key.now, -previousTokenLifeMs) });
  return row === undefined ? undefined : { id: row.id, seenAt: row.seen_at, actor: row.token_hash === key.tokenHash ? actorOf(row) : { kind: 'guest' } };
}

const isLeaveToday = sql<boolean>`l.cancelled_at is null and l.valid_from <= at.today and l.valid_to > at.today`;

const sessionByToken = statement(
  (_: SessionDb, given: { tokenHash: string; now: Instant; today: IstDate; replacedAfter: Instant }) => sql<SessionRow>`
    select s.id, s.token_hash, s.citizen_id, s.officer_id, s.seen_at, p.office_id, p.role, p.rank, f.district_code,
      (select l.acting_role from officer_leaves l where l.acting_officer_id = s.officer_id and l.acting_role is not null and ${isLeaveToday} limit 1) as acting_role
    from sessions s
      cross join (select ${given.today}::date as today, ${given.now}::timestamptz as now) at
      left join officers o on o.id = s.officer_id and o.disabled_at is null and (o.signed_out_at is null or s.created_at > o.signed_out_at)
        and not exists (select from officer_leaves l where l.officer_id = s.officer_id and ${isLeaveToday})
      left join postings p on p.officer_id = o.id and p.valid_from <= at.today and (p.valid_to is null or p.valid_to > at.today)
      left join v_offices_current f on f.id = p.office_id
    where (s.token_hash = ${given.tokenHash} or (s.previous_token_hash = ${given.tokenHash} and s.rotated_at > ${given.replacedAfter}))
      and s.expires_at > at.now
    order by p.valid_from desc limit 1`,
);

interface SessionRow extends ActorColumns {
  readonly id: string;
  readonly token_hash: string;
  readonly seen_at: Instant;
}

interface ActorColumns {
  readonly citizen_id: string | null;
  readonly officer_id: string | null;
  readonly office_id: number | null;
  readonly role: string | null;
  readonly acting_role: string | null;
  readonly rank: string | null;
  readonly district_code: number | null;
}

function actorOf(row: ActorColumns): Actor {
  if (row.citizen_id !== null) return { kind: 'citizen', citizenId: row.citizen_id as CitizenId };
  if (row.officer_id === null || row.office_id === null || row.role === null || row.rank === null) return { kind: 'guest' };
  return {
    kind: 'officer',
    officerId: row.officer_id as OfficerId,
    role: (row.acting_role ?? row.role) as OfficerRole,
    rank: row.rank as Rank,
    officeId: row.office_id as OfficeId,
    districtCode: row.district_code === null ? undefined : (row.district_code as DistrictCode),
  };
}

export interface NewSession {
  readonly id: string;
  readonly tokenHash: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
}

export async function insertSession(db: SessionDb, session: NewSession): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: session.id,
      token_hash: session.tokenHash,
      created_at: session.now,
      seen_at: session.now,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** A session that has an owner keeps it. */
export async function updateSessionOwner(db: SessionDb, change: { id: string; citizenId: CitizenId; expiresAt: Instant }): Promise<void> {
  await db.updateTable('sessions').set({ citizen_id: change.citizenId, expires_at: change.expiresAt }).where('id', '=', change.id).where('citizen_id', 'is', null).where('officer_id', 'is', null).execute();
}

interface Rotation {
  readonly id: string;
  readonly tokenHash: string;
  readonly owner: { readonly citizenId: CitizenId } | { readonly officerId: OfficerId };
  readonly now: Instant;
  readonly expiresAt: Instant;
  /** When an officer's second factor was entered. */
  readonly factorAt?: Instant;
}

/**
 * A session gets its owner under a new token; the old token dies. True too when it has this very token already (a form sent twice).
 * False when the session is gone. A session never goes from an officer to a citizen or back.
 */
export async function giveRotatedToken(db: SessionDb, rotation: Rotation): Promise<boolean> {
  const { id, tokenHash, owner, now, expiresAt } = rotation;
  const isOfficer = 'officerId' in owner;
  const result = await db
    .updateTable('sessions')
    .set((set) => ({ previous_token_hash: set.ref('token_hash'), token_hash: tokenHash, rotated_at: now, expires_at: expiresAt }))
    .set(isOfficer ? { officer_id: owner.officerId, factor_at: rotation.factorAt ?? null } : { citizen_id: owner.citizenId })
    .where('id', '=', id)
    .where('token_hash', '<>', tokenHash)
    .where(isOfficer ? 'citizen_id' : 'officer_id', 'is', null)
    .executeTakeFirst();
  if (result.numUpdatedRows === 1n) return true;
  const same = await db.selectFrom('sessions').select('id').where('id', '=', id).where('token_hash', '=', tokenHash).executeTakeFirst();
  return same !== undefined;
}

export async function findCitizenOfSession(db: SessionDb, id: string): Promise<CitizenId | undefined> {
  const row = await db.selectFrom('sessions').select('citizen_id').where('id', '=', id).executeTakeFirst();
  return row?.citizen_id === null || row === undefined ? undefined : (row.citizen_id as CitizenId);
}

export async function updateFactorEntered(db: SessionDb, entered: { id: string; now: Instant }): Promise<void> {
  await db.updateTable('sessions').set({ factor_at: entered.now }).where('id', '=', entered.id).where('officer_id', 'is not', null).execute();
}

export async function findFactorEntered(db: SessionDb, id: string): Promise<Instant | undefined> {
  const row = await db.selectFrom('sessions').select('factor_at').where('id', '=', id).executeTakeFirst();
  return row?.factor_at ?? undefined;
}

/** The sessions of an officer that are alive, last seen first. */
export async function listOfficerSessions(db: SessionDb, of: { officerId: OfficerId; now: Instant }): Promise<{ id: string; createdAt: Instant; seenAt: Instant }[]> {
  const rows = await db.selectFrom('sessions').select(['id', 'created_at', 'seen_at']).where('officer_id', '=', of.officerId).where('expires_at', '>', of.now).orderBy('seen_at', 'desc').orderBy('id').execute();
  return rows.map((row) => ({ id: row.id, createdAt: row.created_at, seenAt: row.seen_at }));
}

/** False when it is not this officer's. */
export async function deleteOfficerSession(db: SessionDb, of: { id: string; officerId: OfficerId }): Promise<boolean> {
  const result = await db.deleteFrom('sessions').where('id', '=', of.id).where('officer_id', '=', of.officerId).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function deleteSessionsOf(db: SessionDb, officerId: OfficerId): Promise<void> {
  await db.deleteFrom('sessions').where('officer_id', '=', officerId).execute();
}

export async function deleteCitizenSessions(db: SessionDb, citizenId: CitizenId): Promise<void> {
  await db.deleteFrom('sessions').where('citizen_id', '=', citizenId).execute();
}

/** All but the one that goes on. */
export async function deleteOtherSessionsOf(db: SessionDb, kept: { officerId: OfficerId; sessionId: string }): Promise<void> {
  await db.deleteFrom('sessions').where('officer_id', '=', kept.officerId).where('id', '<>', kept.sessionId).execute();
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
