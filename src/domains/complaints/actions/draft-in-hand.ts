import type { Actor, CitizenActor } from '../../../kernel/actor.ts';
import { findCitizenAccount, type CitizenTables } from '../../../foundation/identity/index.ts';
import { draftsOverBefore, ownershipOf } from '../model/draft-ownership.ts';
import { findDraftInHand, findGuestDraft, listOpenDrafts, takeInHand, updateDraftCitizen, type Draft, type DraftTables } from '../store/draft-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { draftKeptDays } from './keep-answers.ts';

export interface Visitor {
  readonly actor: Actor;
  readonly session: { readonly id: string } | undefined;
}

/** The number that a code has confirmed for this citizen; undefined for a guest. */
export async function confirmedMobile(deps: ComplaintDeps, actor: Actor): Promise<string | undefined> {
  if (actor.kind !== 'citizen') return undefined;
  return (await findCitizenAccount(deps.db.$pickTables<CitizenTables>(), actor.citizenId))?.mobile;
}

/**
 * The draft that this browser writes on, if it is the visitor's. A guest's draft becomes the citizen's here, when the number typed in it
 * is the one that was confirmed.
 */
export async function draftInHand(deps: ComplaintDeps, visitor: Visitor): Promise<Draft | undefined> {
  const held = await heldDraft(deps, visitor);
  if (held === undefined) return undefined;
  if (held.ownership === 'own') return held.draft;
  return held.ownership === 'becomes-own' && visitor.actor.kind === 'citizen' && held.mobile !== undefined ? claim(deps, held.draft, { ...visitor.actor, mobile: held.mobile }) : undefined;
}

/** Begun on this phone before the number was confirmed, and perhaps not by this person: shown with the question whether it is theirs. */
export async function draftToAsk(deps: ComplaintDeps, visitor: Visitor): Promise<Draft | undefined> {
  const { actor, session } = visitor;
  return actor.kind !== 'citizen' || session === undefined ? undefined : findGuestDraft(deps.work.$pickTables<DraftTables>(), session.id);
}

/** Everything the citizen has begun and not sent, on whichever phone. */
export function openDraftsOf(deps: ComplaintDeps, actor: CitizenActor): Promise<Draft[]> {
  return listOpenDrafts(deps.work.$pickTables<DraftTables>(), { citizenId: actor.citizenId, writtenAfter: draftsOverBefore(deps.clock(), draftKeptDays(deps)) });
}

/**
 * Goes on with a draft on this phone: one of the citizen's own, or the one that lies in this browser and that the person says is theirs.
 * Undefined for any other: nobody opens a draft by its id alone.
 */
export async function goOnWithDraft(deps: ComplaintDeps, visitor: { actor: CitizenActor; session: { id: string } }, draftId: string): Promise<Draft | undefined> {
  const { actor, session } = visitor;
  const asked = await draftToAsk(deps, visitor);
  const mobile = await confirmedMobile(deps, actor);
  if (asked?.id === draftId && mobile !== undefined) await claim(deps, asked, { ...actor, mobile });
  return takeInHand(deps.work.$pickTables<DraftTables>(), { draftId, citizenId: actor.citizenId, sessionId: session.id, now: deps.clock() });
}

async function heldDraft(deps: ComplaintDeps, { actor, session }: Visitor) {
  const draft = session === undefined ? undefined : await findDraftInHand(deps.work.$pickTables<DraftTables>(), session.id);
  if (draft === undefined) return undefined;
  const mobile = draft.citizenId === undefined ? await confirmedMobile(deps, actor) : undefined;
  return { draft, mobile, ownership: ownershipOf(draft, actor, mobile) };
}

async function claim(deps: ComplaintDeps, draft: Draft, { citizenId, mobile }: CitizenActor & { mobile: string }): Promise<Draft | undefined> {
  const isClaimed = await updateDraftCitizen(deps.work.$pickTables<DraftTables>(), { id: draft.id, citizenId, mobile });
  return isClaimed ? { ...draft, citizenId, answers: { ...draft.answers, mobile } } : undefined;
}
