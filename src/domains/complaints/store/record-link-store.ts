import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ComplaintVisibility } from '../model/complaint-policy.ts';

export type RecordLinkTables = 'complaints';

/** Numbers of the complaints that these records are, or that became these FIRs, as far as the officer may see them. Keyed by the record asked for. */
export async function listNumbersOfRecords(db: Kysely<Pick<Database, RecordLinkTables>>, of: { recordIds: readonly string[]; visibleTo: ComplaintVisibility }): Promise<Map<string, string>> {
  const { recordIds, visibleTo } = of;
  if (recordIds.length === 0 || (visibleTo.scope !== 'office' && visibleTo.scope !== 'district')) return new Map();
  const rows = await db
    .selectFrom('complaints')
    .select(['id', 'fir_id', 'number'])
    .where((where) => where.or([where('id', 'in', [...recordIds]), where('fir_id', 'in', [...recordIds])]))
    .where((where) => (visibleTo.scope === 'office' ? where('office_id', '=', visibleTo.officeId) : where.or([where('above_office_id', '=', visibleTo.officeId), where.and([where('above_office_id', 'is', null), where('district_code', '=', visibleTo.districtCode)])])))
    .execute();
  return new Map(rows.flatMap((row) => [[row.id, row.number] as const, ...(row.fir_id === null ? [] : [[row.fir_id, row.number] as const])]));
}
