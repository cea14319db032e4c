import { keysOfComplaint } from '../model/search-words.ts';
import { insertWords, listUnworded, type SearchTables } from '../store/search-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

const BATCH = 500;

/** Makes complaints from before there was a search findable, within the hour after an upgrade. Answers how many; nothing of the record changes. */
export async function keepWords(deps: Pick<ComplaintDeps, 'db'>): Promise<number> {
  const db = deps.db.$pickTables<SearchTables>();
  let kept = 0;
  for (;;) {
    const complaints = await listUnworded(db, BATCH);
    if (complaints.length === 0) return kept;
    await insertWords(db, complaints.map((complaint) => ({ id: complaint.id, filedAt: complaint.filedAt, keys: keysOfComplaint(complaint) })));
    kept += complaints.length;
  }
}
