import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Instant, IstDate } from '../../../kernel/instant.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { SupervisionFault, SupervisionFaultKind } from '../model/supervision-fault.ts';

export type SupervisionCheckTables = 'supervision_checks' | 'supervision_check_faults';
type Db = Kysely<Pick<Database, SupervisionCheckTables>>;

/** One month's check of the ladder. */
export interface SupervisionCheck {
  /** The first day of the month. */
  readonly month: IstDate;
  readonly checkedAt: Instant;
  readonly faults: number;
}

/** False when the month has been checked already: whoever comes second writes nothing. */
export async function insertSupervisionCheck(db: Db, check: { month: IstDate; at: Instant; found: readonly SupervisionFault[] }): Promise<boolean> {
  const { found } = check;
  const row = await db.insertInto('supervision_checks').values({ month: check.month, checked_at: check.at, faults: found.length }).onConflict((conflict) => conflict.doNothing()).returning('month').executeTakeFirst();
  if (row === undefined) return false;
  if (found.length > 0) await db.insertInto('supervision_check_faults').values(found.map(({ officeId, fault }) => ({ month: check.month, office_id: officeId, fault }))).execute();
  return true;
}

/** The newest first. */
export async function listSupervisionChecks(db: Db, limit: number): Promise<SupervisionCheck[]> {
  const rows = await db.selectFrom('supervision_checks').selectAll().orderBy('month', 'desc').limit(limit).execute();
  return rows.map((row) => ({ month: row.month, checkedAt: row.checked_at, faults: row.faults }));
}

export async function listFaultsOfCheck(db: Db, month: IstDate): Promise<SupervisionFault[]> {
  const rows = await db.selectFrom('supervision_check_faults').select(['office_id', 'fault']).where('month', '=', month).orderBy('fault').orderBy('office_id').execute();
  return rows.map((row) => ({ officeId: row.office_id as OfficeId, fault: row.fault as SupervisionFaultKind }));
}
