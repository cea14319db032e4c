import type { Kysely } from 'kysely';
import type { CitizenId, OfficerId } from '../../../kernel/id.ts';
import { addMs, istDateOf } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { seenEveryMs, sessionLifeMs, type Session } from '../model/session.ts';
import { deleteExpiredSessions, deleteSession, findSession, insertSession, updateSessionOwner, updateSessionSeen, type SessionTables } from '../store/session-store.ts';

/** Sessions are a working table: written under the working role, outside of `act()`. */
export interface SessionDeps {
  readonly work: Kysely<Database>;
  readonly clock: Clock;
}

/** Who brings this token; undefined when it is unknown or over. */
export async function resolveSession(deps: SessionDeps, token: string): Promise<Session | undefined> {
  const now = deps.clock();
  const session = await findSession(tables(deps), { tokenHash: hashToken(token), now, today: istDateOf(now) });
  if (session !== undefined && now.getTime() - session.seenAt.getTime() > seenEveryMs) await updateSessionSeen(tables(deps), { id: session.id, now });
  return session;
}

/** A session for a browser that starts to write: it holds the draft. */
export async function openGuestSession(deps: SessionDeps): Promise<{ id: string; token: string }> {
  return open(deps, { officerId: undefined, lifeMs: sessionLifeMs.guest });
}

export async function openOfficerSession(deps: SessionDeps, officerId: OfficerId): Promise<{ id: string; token: string }> {
  return open(deps, { officerId, lifeMs: sessionLifeMs.officer });
}

async function open(deps: SessionDeps, whose: { officerId: OfficerId | undefined; lifeMs: number }): Promise<{ id: string; token: string }> {
  const token = newToken();
  const id = newId();
  const now = deps.clock();
  await insertSession(tables(deps), { id, tokenHash: hashToken(token), citizenId: undefined, officerId: whose.officerId, now, expiresAt: addMs(now, whose.lifeMs) });
  return { id, token };
}

/**
 * The guest who filed is a citizen from now on, in this browser. The token stays: the session was opened when the complaint was
 * begun, so nobody who used the phone before knows it, and a form sent twice still finds its session.
 */
export async function giveSessionToCitizen(deps: SessionDeps, owner: { sessionId: string; citizenId: CitizenId }): Promise<void> {
  await updateSessionOwner(tables(deps), { id: owner.sessionId, citizenId: owner.citizenId, expiresAt: addMs(deps.clock(), sessionLifeMs.citizen) });
}

export async function endSession(deps: SessionDeps, sessionId: string): Promise<void> {
  await deleteSession(tables(deps), sessionId);
}

/** Removes what is over (L48). Returns how many sessions went. */
export async function purgeSessions(deps: SessionDeps): Promise<number> {
  return deleteExpiredSessions(tables(deps), deps.clock());
}

function tables(deps: SessionDeps): Kysely<Pick<Database, SessionTables>> {
  return deps.work.$pickTables<SessionTables>();
}
