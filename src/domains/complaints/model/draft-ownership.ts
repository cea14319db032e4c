import type { Actor } from '../../../kernel/actor.ts';
import type { CitizenId } from '../../../kernel/id.ts';
import { addMs, DAY_MS, type Instant } from '../../../kernel/instant.ts';

/**
 * Last moment at which a draft can be gone on with (L48).
 * @param keptDays the setting `draft.keptDays`
 */
export function draftKeptUntil(updatedAt: Instant, keptDays: number): Instant {
  return addMs(updatedAt, keptDays * DAY_MS);
}

/** Drafts last written before this are over. */
export function draftsOverBefore(now: Instant, keptDays: number): Instant {
  return addMs(now, -keptDays * DAY_MS);
}

interface OwnedDraft {
  readonly citizenId: CitizenId | undefined;
  readonly answers: { readonly mobile?: string | undefined };
}

/**
 * Whose draft this browser has in hand.
 *
 * `own`: go on. `becomes-own`: the number typed in it was confirmed just now, so it is this citizen's from here on. `asked-first`: begun
 * on this phone by whoever, and the number confirmed since is not the one in it: the person says whether it is theirs.
 * `somebody-elses`: once a citizen has it, nobody else does, and no guest.
 */
export type DraftOwnership = 'own' | 'becomes-own' | 'asked-first' | 'somebody-elses';

/** @param confirmed the citizen's confirmed mobile number; undefined for a guest */
export function ownershipOf(draft: OwnedDraft, actor: Actor, confirmed: string | undefined): DraftOwnership {
  if (actor.kind === 'guest') return draft.citizenId === undefined ? 'own' : 'somebody-elses';
  if (actor.kind !== 'citizen') return 'somebody-elses';
  if (draft.citizenId !== undefined) return draft.citizenId === actor.citizenId ? 'own' : 'somebody-elses';
  return confirmed !== undefined && draft.answers.mobile === confirmed ? 'becomes-own' : 'asked-first';
}
