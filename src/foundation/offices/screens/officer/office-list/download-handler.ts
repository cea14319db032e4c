import { istDateOf } from '../../../../../kernel/instant.ts';
import { csv, refusal, type Answer } from '../../../../../platform/http/answer.ts';
import type { RequestContext } from '../../../../../platform/http/request-context.ts';
import { csvText, guarded } from '../../../../../platform/text/csv-text.ts';
import { cellsOf, officeListColumns, type OfficeCells } from '../../../model/office-list.ts';
import { listLadders, listManagedOffices, type OfficeListTables } from '../../../store/office-list-store.ts';
import type { OfficesDeps } from '../desk.ts';
import { readerOf } from '../offices/offices-desk.ts';

/** Every office that is not closed, in the shape that a list is sent in. */
export async function downloadOffices(deps: OfficesDeps, context: RequestContext): Promise<Answer> {
  if (readerOf(context) === undefined) return refusal({ code: 'not-allowed', reason: 'notFound' });
  const tables = deps.db.$pickTables<OfficeListTables>();
  const today = istDateOf(deps.clock());
  const [offices, ladders] = await Promise.all([listManagedOffices(tables, { isLocked: false }), listLadders(tables)]);
  const open = [...offices.values()].filter(({ closedOn }) => closedOn === undefined || closedOn > today);
  return csv(csvText(officeListColumns, open.map((office) => guardedCells(cellsOf(office, { rungs: ladders.get(office.id) ?? [], today })))), `offices-${today}.csv`);
}

/** What somebody wrote: the other cells are codes and days. */
function guardedCells(cells: OfficeCells): OfficeCells {
  return { ...cells, name_en: guarded(cells.name_en), name_hi: guarded(cells.name_hi), phone: guarded(cells.phone) };
}
