import type { FirId } from '../../../../kernel/id.ts';
import { findIssuedPaper, issuePaper, type FirFacts, type PaperTables } from '../../../../foundation/documents/index.ts';
import type { Act } from '../../../../foundation/ledger/index.ts';

/**
 * The next version of the free copy, within the caller's act: what was printed stays word for word, and only what has happened since
 * is added (item 14, the signature that was owed; item 15, the dispatch). The version before stays genuine at the public check.
 */
export async function reissueFirCopy(act: Act, of: { readonly firId: FirId; readonly since: Partial<Pick<FirFacts, 'signature' | 'dispatchedAt'>> }): Promise<void> {
  const before = await findIssuedPaper(act.trx.$pickTables<PaperTables>(), { recordId: of.firId, kind: 'fir-copy' });
  if (before?.kind !== 'fir-copy') throw new Error(`FIR ${of.firId} has no copy`);
  await issuePaper(act, { ...before, facts: { ...before.facts, ...of.since } });
}
