import { istDate, istDateOf } from '../../../kernel/instant.ts';
import type { Act } from '../../ledger/index.ts';
import { findHeadquarters, getOfficeRecordId, type OfficeTables } from '../store/office-store.ts';
import { insertSupervisionCheck, type SupervisionCheckTables } from '../store/supervision-check-store.ts';
import type { SupervisionFault } from '../model/supervision-fault.ts';
import { listSupervisionFaults, type SupervisionTables } from '../store/supervision-store.ts';

/**
 * The month's check of who supervises whom (C6): keeps what was found, with a mark on the headquarters. Part of the caller's act, which
 * tells it; undefined when the month has been checked, so that a job that is run twice, or was killed and comes again, does it once.
 */
export async function checkSupervision(open: Act): Promise<readonly SupervisionFault[] | undefined> {
  const on = istDateOf(open.at);
  const month = istDate(`${on.slice(0, 7)}-01`);
  const found = await listSupervisionFaults(open.trx.$pickTables<SupervisionTables>(), on);
  if (!(await insertSupervisionCheck(open.trx.$pickTables<SupervisionCheckTables>(), { month, at: open.at, found }))) return undefined;
  const headquarters = await findHeadquarters(open.trx.$pickTables<OfficeTables>());
  if (headquarters === undefined) return undefined;
  const recordId = await getOfficeRecordId(open.trx.$pickTables<OfficeTables>(), headquarters.id);
  open.mark({ recordKind: 'office', recordId, kind: 'office.supervision-checked', content: { month, faults: found.length } });
  return found;
}
