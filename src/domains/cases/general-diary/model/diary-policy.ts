import { roleOf, type Actor, type ActorRole } from '../../../../kernel/actor.ts';
import type { OfficeId } from '../../../../kernel/id.ts';

export const diaryActions = ['read', 'enter', 'correct', 'print'] as const;
export type DiaryAction = (typeof diaryActions)[number];

/**
 * Who may do what with the diary of their own station; nobody with that of another.
 * NB: the help desk writes no diary and does not read it: what officers note there is not for the counter.
 */
const allowed = {
  read: ['duty-officer', 'investigating-officer', 'sho'],
  enter: ['duty-officer', 'investigating-officer', 'sho'],
  correct: ['duty-officer', 'investigating-officer', 'sho'],
  // A paper with a code speaks for the station.
  print: ['duty-officer', 'sho'],
} as const satisfies Record<DiaryAction, readonly ActorRole[]>;

export function mayDoInDiary(actor: Actor, action: DiaryAction, officeId: OfficeId): boolean {
  const roles: readonly ActorRole[] = allowed[action];
  return actor.kind === 'officer' && actor.officeId === officeId && roles.includes(roleOf(actor));
}

declare const visibility: unique symbol;

/** Which diary an actor may read. Every read for people takes one; only this file can make one. */
export type DiaryVisibility = { readonly [visibility]: true } & ({ readonly scope: 'nothing' } | { readonly scope: 'office'; readonly officeId: OfficeId });

export function diaryVisibleTo(actor: Actor): DiaryVisibility {
  const scope = actor.kind === 'officer' && mayDoInDiary(actor, 'read', actor.officeId) ? { scope: 'office', officeId: actor.officeId } : { scope: 'nothing' };
  return scope as DiaryVisibility;
}
