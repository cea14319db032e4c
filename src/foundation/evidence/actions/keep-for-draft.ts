import type { RefusedFile } from '../model/evidence-file.ts';
import { insertDraftFile, listDraftFiles, type DraftFileTables, type DraftKey } from '../store/draft-file-store.ts';
import type { EvidenceDeps } from './evidence-deps.ts';
import { receiveFiles, type Receipt } from './receive-files.ts';

/** Keeps the files of a form with its draft. Answers which was not kept and why, if one was not. */
export async function keepForDraft(deps: EvidenceDeps, key: DraftKey, receipt: Omit<Receipt, 'has'>): Promise<RefusedFile | undefined> {
  if (receipt.files.length === 0) return undefined;
  const db = deps.work.$pickTables<DraftFileTables>();
  const { kept, refused } = await receiveFiles(deps, { ...receipt, has: await listDraftFiles(db, key) });
  for (const file of kept) await insertDraftFile(db, { ...key, file });
  return refused;
}
