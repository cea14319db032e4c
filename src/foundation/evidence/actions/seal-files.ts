import type { Act } from '../../ledger/index.ts';
import type { EvidenceFile } from '../model/evidence-file.ts';
import type { DraftKey } from '../store/draft-file-store.ts';
import { insertEvidence, insertFromDraft, type EvidenceOwner, type EvidenceTables, type GivenBy, type NewEvidence } from '../store/evidence-store.ts';

/**
 * The files of a draft become part of the record that it becomes, within the caller's act. The caller's mark holds the hash of each:
 * from then on a changed file is seen.
 */
export async function sealDraftFiles(act: Act, move: { draft: DraftKey; to: EvidenceOwner }): Promise<EvidenceFile[]> {
  const { draft, to } = move;
  return insertFromDraft(act.trx.$pickTables<EvidenceTables>(), { ...draft, to, givenBy: giverOf(act), at: act.at });
}

/** Files that come to a record that exists, within the caller's act. What the record has already is left out of the answer. */
export async function addFiles(act: Act, files: readonly NewEvidence[], to: EvidenceOwner): Promise<EvidenceFile[]> {
  return insertEvidence(act.trx.$pickTables<EvidenceTables>(), { files, to, givenBy: giverOf(act), at: act.at });
}

function giverOf({ actor }: Act): GivenBy {
  if (actor.kind === 'citizen') return { kind: 'citizen', id: actor.citizenId };
  if (actor.kind === 'officer') return { kind: 'officer', id: actor.officerId };
  throw new Error('Files come from a citizen or an officer');
}
