import type { CitizenId } from '../../../kernel/id.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { act, type ActDeps } from '../../ledger/index.ts';
import type { NoticeVersion } from '../model/rules/notice-before-data.ts';
import { hasSeenNotice, insertNotice, type NoticeTables } from '../store/notice-store.ts';

/** Keeps which version of the notice this citizen was shown before confirming the number, once for each version, with a mark (rule L46). */
export async function keepNotice(deps: ActDeps, shown: { citizenId: CitizenId; version: NoticeVersion }): Promise<void> {
  if (await hasSeenNotice(deps.db.$pickTables<NoticeTables>(), shown)) return;
  await act(deps, { kind: 'citizen', citizenId: shown.citizenId }, 'citizen.see-notice', async (open) => {
    const isNew = await insertNotice(open.trx.$pickTables<NoticeTables>(), { ...shown, at: open.at });
    // The same code sent twice at once: the other one has kept it.
    if (!isNew) return refused({ code: 'conflict', reason: 'noticeKept' });
    open.mark({ recordKind: 'citizen', recordId: shown.citizenId, kind: 'citizen.notice-shown', content: { version: shown.version } });
    return ok(undefined);
  });
}
