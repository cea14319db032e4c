import type { OfficerActor } from '../../../../kernel/actor.ts';
import type { Lang } from '../../../../kernel/text.ts';
import type { ComplaintDeps } from '../../actions/complaint-deps.ts';
import { complaintsVisibleTo } from '../../model/complaint-policy.ts';
import { complaintRoutes } from '../../routes-table.ts';
import { listNumbersOfRecords, type RecordLinkTables } from '../../store/record-link-store.ts';

/** Where those of the records (complaints, and FIRs made from them) stand that the officer may open, by record id. One statement. */
export async function recordLinksFor(deps: Pick<ComplaintDeps, 'db'>, actor: OfficerActor, of: { lang: Lang; recordIds: readonly string[] }): Promise<ReadonlyMap<string, string>> {
  const numbers = await listNumbersOfRecords(deps.db.$pickTables<RecordLinkTables>(), { recordIds: of.recordIds, visibleTo: complaintsVisibleTo(actor) });
  return new Map(Array.from(numbers, ([id, number]) => [id, complaintRoutes.record.href(of.lang, { number })]));
}
