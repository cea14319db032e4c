import type { Act } from '../../ledger/index.ts';
import type { PaperKind } from '../model/paper.ts';
import { findNewestPaper, updateStatus, type PaperTables } from '../store/paper-store.ts';

/**
 * Takes back the current paper of a record within the caller's act: the public check then says that it is no longer valid.
 * Nothing happens when there is none. Marks `paper.revoked`. NB: copies that are out cannot be called in.
 */
export async function revokePaper(act: Act, of: { readonly recordId: string; readonly kind: PaperKind; readonly number: string }): Promise<void> {
  const db = act.trx.$pickTables<PaperTables>();
  const paper = await findNewestPaper(db, of);
  if (paper?.status !== 'current') return;
  await updateStatus(db, { id: paper.id, status: 'revoked' });
  act.mark({ recordKind: 'paper', recordId: paper.id, kind: 'paper.revoked', content: { kind: of.kind, number: of.number } });
}
