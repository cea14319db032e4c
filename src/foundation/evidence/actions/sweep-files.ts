import { addMs } from '../../../kernel/instant.ts';
import { LOOSE_FILES_KEPT_MS, ORPHAN_AGE_MS, RECEIPTS_KEPT_MS } from '../model/receipt-limits.ts';
import { deleteFilesOfDrafts, listDraftsWithFilesBefore, type DraftFileTables } from '../store/draft-file-store.ts';
import { listNamed, type NamedObjectTables } from '../store/named-objects-store.ts';
import { deleteReceiptsBefore, type ReceiptTables } from '../store/receipt-store.ts';
import type { EvidenceDeps } from './evidence-deps.ts';

export interface Swept {
  readonly drafts: number;
  readonly objects: number;
  readonly uploads: number;
}

/** Which of these drafts are still there: only the module they belong to knows. */
export type LivingDrafts = (draftIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** Removes files whose draft is gone (L48), objects that no row names, and uploads that ended in the middle. A record's file is never removed. */
export async function sweepFiles(deps: EvidenceDeps, livingDrafts: LivingDrafts): Promise<Swept> {
  const now = deps.clock();
  await deleteReceiptsBefore(deps.work.$pickTables<ReceiptTables>(), addMs(now, -RECEIPTS_KEPT_MS));
  const drafts = await sweepDrafts(deps, livingDrafts);
  const young = addMs(now, -ORPHAN_AGE_MS);
  let objects = 0;
  for await (const ids of deps.objects.listBefore(young)) {
    const named = await listNamed(deps.work.$pickTables<NamedObjectTables>(), ids);
    for (const id of ids) {
      if (named.has(id)) continue;
      await deps.objects.remove(id);
      objects += 1;
    }
  }
  return { drafts, objects, uploads: await deps.objects.clearIncoming(young) };
}

async function sweepDrafts(deps: EvidenceDeps, livingDrafts: LivingDrafts): Promise<number> {
  const db = deps.work.$pickTables<DraftFileTables>();
  const before = addMs(deps.clock(), -LOOSE_FILES_KEPT_MS);
  const draftIds = await listDraftsWithFilesBefore(db, before);
  const living = draftIds.length === 0 ? new Set<string>() : await livingDrafts(draftIds);
  return deleteFilesOfDrafts(db, { draftIds: draftIds.filter((id) => !living.has(id)), before });
}
