import type { CitizenActor } from '../../../kernel/actor.ts';
import { ok, refused as refuse, type Result } from '../../../kernel/result.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { addFiles, listEvidence, receiveFiles, type EvidenceTables, type RefusedFile } from '../../../foundation/evidence/index.ts';
import { complaintsVisibleTo, mayDo } from '../model/complaint-policy.ts';
import { takesPapers } from '../model/complaint-states.ts';
import { findComplaintByNumber, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';
import { onComplaint } from './on-complaint.ts';

export interface AddedPaper {
  readonly number: string;
  readonly files: readonly SentFile[];
  readonly sessionId: string;
  readonly address: string;
}

/**
 * The informant adds photos, papers or recordings until the matter is decided. The mark holds the SHA-256 of each.
 *
 * The files go to their place on disk first, then one act names them; sent twice, they are there once and nothing is marked.
 * Answers which of several was not kept and why; the others are there.
 * Refusals: `notFound`, `notAllowed`, `alreadyDecided`.
 */
export async function addPaper(deps: ComplaintDeps, actor: CitizenActor, input: AddedPaper): Promise<Result<{ refused: RefusedFile | undefined }>> {
  const complaint = await findComplaintByNumber(deps.db.$pickTables<ComplaintTables>(), { number: input.number, visibleTo: complaintsVisibleTo(actor) });
  // Asked again under the lock; here it keeps a stranger's bytes from the disk.
  if (complaint === undefined || !mayDo(actor, 'add-paper', complaint)) return refuse({ code: 'not-found', reason: 'notFound' });
  if (!takesPapers(complaint.deskState)) return refuse({ code: 'wrong-state', reason: 'alreadyDecided' });
  const to = { recordKind: 'complaint', recordId: complaint.id } as const;
  const has = await listEvidence(deps.db.$pickTables<EvidenceTables>(), to);
  const { kept, refused } = await receiveFiles(deps, { ...input, has });
  if (kept.length === 0) return ok({ refused });
  const added = await onComplaint(deps, actor, { action: 'add-paper', number: input.number }, async (act, locked) => {
    if (!takesPapers(locked.deskState)) return refuse({ code: 'wrong-state', reason: 'alreadyDecided' });
    const files = await addFiles(act, kept, to);
    if (files.length === 0) return refuse({ code: 'conflict', reason: 'alreadyThere' });
    act.mark({ recordKind: 'complaint', recordId: locked.id, kind: 'complaint.paper-added', content: { officeId: locked.officeId, files: files.map(({ sha256 }) => sha256) } });
    return ok(undefined);
  });
  return added.ok || added.refusal.reason === 'alreadyThere' ? ok({ refused }) : added;
}
