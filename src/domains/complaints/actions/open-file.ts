import type { Actor } from '../../../kernel/actor.ts';
import type { ComplaintId } from '../../../kernel/id.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { ObjectCopy } from '../../../platform/files/object-store.ts';
import { findEvidence, markOpened, type EvidenceId, type EvidenceTables, type SealedFile } from '../../../foundation/evidence/index.ts';
import { act } from '../../../foundation/ledger/index.ts';
import { complaintsVisibleTo, mayDo } from '../model/complaint-policy.ts';
import { maySee } from '../model/person-policy.ts';
import { findComplaint, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/**
 * Somebody looks at a file of a complaint. Who may read the complaint may; each look is marked on the file, before a byte goes out.
 * Refusals: `notFound` for a file that is not there, whose complaint is out of sight, or that has no copy to show.
 */
export function openFile(deps: ComplaintDeps, actor: Actor, wanted: { id: EvidenceId; copy: ObjectCopy }): Promise<Result<SealedFile>> {
  return act(deps, actor, 'evidence-file.open', async (open) => {
    const file = await findEvidence(open.trx.$pickTables<EvidenceTables>(), wanted.id);
    const complaint = file === undefined ? undefined : await findComplaint(open.trx.$pickTables<ComplaintTables>(), { id: file.recordId as ComplaintId, visibleTo: complaintsVisibleTo(actor) });
    if (file === undefined || complaint === undefined || !mayDo(actor, 'read', complaint) || !maySee(actor, 'files', complaint)) return refused({ code: 'not-found', reason: 'notFound', log: 'a file that is unknown or out of sight' });
    if (wanted.copy === 'shown' && !file.hasShownCopy) return refused({ code: 'not-found', reason: 'notFound', log: 'a copy of a file that is never shown' });
    markOpened(open, file, wanted.copy);
    return ok(file);
  });
}
