import type { ClosingDeps } from '../foundation/offices/index.ts';
import { listOfficersOf, type OfficerReadTables } from '../foundation/identity/index.ts';
import { countOpenAtOffice, type OpenFileTables } from '../domains/complaints/index.ts';

/** Whether somebody is posted at the office on that day, or open records lie there: then it cannot be closed. */
export const isOfficeInUse: ClosingDeps['isInUse'] = async (open, { officeId, on }) => {
  const posted = await listOfficersOf(open.trx.$pickTables<OfficerReadTables>(), { officeId, on });
  return posted.length > 0 || (await countOpenAtOffice(open.trx.$pickTables<OpenFileTables>(), officeId)) > 0;
};
