import type { Actor } from '../../../kernel/actor.ts';
import { HOUR_MS } from '../../../kernel/instant.ts';

/** A live session of one browser. A guest's session has a draft and nothing else. */
export interface Session {
  readonly id: string;
  readonly actor: Actor;
}

/** A guest or citizen keeps a draft for 30 days (L48); an officer signs in for one duty of twelve hours. */
export const sessionLifeMs = {
  guest: 30 * 24 * HOUR_MS,
  citizen: 30 * 24 * HOUR_MS,
  officer: 12 * HOUR_MS,
} as const;

/** `seen_at` is written at most this often: a page should not cost a write. */
export const seenEveryMs = HOUR_MS / 12;

/** How long a replaced token still names its session, as a guest. */
export const previousTokenLifeMs = HOUR_MS / 60;
