import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Rung } from '../model/ladder.ts';
import type { ManagedOffice } from '../model/managed-office.ts';
import { managedColumns, toManaged } from './managed-office-rows.ts';

export type OfficeListTables = 'offices' | 'office_supervision';
type Db = Kysely<Pick<Database, OfficeListTables>>;

/**
 * Every office by its code, closed ones too.
 * @param of.isLocked for a change in the open act: two lists do not open the same office
 */
export async function listManagedOffices(db: Db, of: { readonly isLocked: boolean }): Promise<Map<number, ManagedOffice>> {
  const base = db.selectFrom('offices').select(managedColumns).orderBy('id');
  const rows = await (of.isLocked ? base.forUpdate() : base).execute();
  return new Map(rows.map((row) => [row.id, toManaged(row)]));
}

/** The ladders of all offices through all times, earliest rung first. */
export async function listLadders(db: Db): Promise<Map<number, Rung[]>> {
  const rows = await db.selectFrom('office_supervision').select(['office_id', 'supervisor_id', 'valid_from', 'valid_to', 'source', 'unverified']).orderBy('office_id').orderBy('valid_from', (order) => order.asc().nullsFirst()).execute();
  const ladders = new Map<number, Rung[]>();
  for (const row of rows) ladders.set(row.office_id, [...(ladders.get(row.office_id) ?? []), { supervisorId: row.supervisor_id as OfficeId, from: row.valid_from ?? undefined, to: row.valid_to ?? undefined, source: row.source, unverified: row.unverified }]);
  return ladders;
}
