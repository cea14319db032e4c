import type { Kysely } from 'kysely';
import type { CitizenId, OfficerId } from '../../../kernel/id.ts';
import { addMs, istDateOf } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import { hashToken, newToken } from '../../../platform/crypto/tokens.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { seenEveryMs, type Session } from '../model/session.ts';
import { sessionLifeMs, type SignInSettings } from '../model/sign-in-settings.ts';
import { deleteExpiredSessions, deleteOfficerSession, deleteSession, findSession, giveRotatedToken, insertSession, updateSessionOwner, updateSessionSeen, type SessionTables } from '../store/session-store.ts';

/** Sessions are a working table: written under the working role, outside of `act()`. */
export interface SessionDeps {
  readonly work: Kysely<Database>;
  readonly clock: Clock;
  readonly settings: () => SignInSettings;
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
  return openSession(deps, sessionLifeMs(deps.settings()).citizen);
}

/** An officer's session as a sign-in leaves it, without one: for tests of pages. The product signs in by `beginSignIn` and `finishSignIn`. */
export async function openOfficerSession(deps: SessionDeps, officerId: OfficerId): Promise<{ id: string; token: string }> {
  const lifeMs = sessionLifeMs(deps.settings()).officer;
  const { id } = await openSession(deps, lifeMs);
  const token = newToken();
  const now = deps.clock();
  await giveRotatedToken(tables(deps), { id, tokenHash: hashToken(token), owner: { officerId }, now, expiresAt: addMs(now, lifeMs), factorAt: now });
  return { id, token };
}

/** A session without powers, under a new token. */
export async function openSession(deps: SessionDeps, lifeMs: number): Promise<{ id: string; token: string }> {
  const token = newToken();
  const id = newId();
  const now = deps.clock();
  await insertSession(tables(deps), { id, tokenHash: hashToken(token), now, expiresAt: addMs(now, lifeMs) });
  return { id, token };
}

/**
 * The guest who filed is a citizen from now on, in this browser. The token stays: the session was opened when the complaint was
 * begun, so nobody who used the phone before knows it, and a form sent twice still finds its session.
 */
export async function giveSessionToCitizen(deps: SessionDeps, owner: { sessionId: string; citizenId: CitizenId }): Promise<void> {
  await updateSessionOwner(tables(deps), { id: owner.sessionId, citizenId: owner.citizenId, expiresAt: addMs(deps.clock(), sessionLifeMs(deps.settings()).citizen) });
}

export async function endSession(deps: SessionDeps, sessionId: string): Promise<void> {
  await deleteSession(tables(deps), sessionId);
}

/** An officer ends one of his or her own sessions; false when it is not. */
export async function endSessionOf(deps: SessionDeps, session: { id: string; officerId: OfficerId }): Promise<boolean> {
  return deleteOfficerSession(tables(deps), session);
}

/** Removes what is over (L48). Returns how many sessions went. */
export async function purgeSessions(deps: Pick<SessionDeps, 'work' | 'clock'>): Promise<number> {
  return deleteExpiredSessions(tables(deps), deps.clock());
}

function tables(deps: Pick<SessionDeps, 'work'>): Kysely<Pick<Database, SessionTables>> {
  return deps.work.$pickTables<SessionTables>();
}
