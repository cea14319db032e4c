import { deleteDraftFiles, type DraftFileTables } from '../../../foundation/evidence/index.ts';
import { deleteUnsentDraft, type Draft, type DraftTables } from '../store/draft-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { draftInHand, openDraftsOf, type Visitor } from './draft-in-hand.ts';

/** The draft of this id, if it is not sent and the visitor's own: in hand here, or the citizen's on whichever phone. Undefined for any other. */
export async function ownDraft(deps: ComplaintDeps, visitor: Visitor, draftId: string): Promise<Draft | undefined> {
  const held = await draftInHand(deps, visitor);
  if (held?.id === draftId) return held.isSent ? undefined : held;
  return visitor.actor.kind === 'citizen' ? (await openDraftsOf(deps, visitor.actor)).find(({ id }) => id === draftId) : undefined;
}

/**
 * Deletes what somebody began and did not send, at once and for good, with the names of its files; the bytes, which nobody finds any
 * more, go with the next sweep. False when it is not the visitor's own, or was sent: a complaint is not deleted.
 */
export async function deleteDraft(deps: ComplaintDeps, visitor: Visitor, draftId: string): Promise<boolean> {
  if ((await ownDraft(deps, visitor, draftId)) === undefined) return false;
  return deps.work.transaction().execute(async (trx) => {
    const isDeleted = await deleteUnsentDraft(trx.$pickTables<DraftTables>(), draftId);
    if (isDeleted) await deleteDraftFiles(trx.$pickTables<DraftFileTables>(), draftId);
    return isDeleted;
  });
}
