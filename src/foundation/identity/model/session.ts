import type { Actor } from '../../../kernel/actor.ts';
import { HOUR_MS } from '../../../kernel/instant.ts';

/** A live session of one browser. A guest's session has a draft and nothing else. */
export interface Session {
  readonly id: string;
  readonly actor: Actor;
}

/** `seen_at` is written at most this often: a page should not cost a write. */
export const seenEveryMs = HOUR_MS / 12;

/** How long a replaced token still names its session, as a guest. */
export const previousTokenLifeMs = HOUR_MS / 60;
