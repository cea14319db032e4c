import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { IstDate } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { supervisorsOf, type SupervisionTables, type Supervisor } from '../../../../foundation/offices/index.ts';
import type { ComplainedOf } from '../model/complained-of.ts';

/**
 * The known rungs above an office that may be told of a record, nearest first: the ladder without the office the record is about (5.1).
 * Whatever tells an office above of a complaint or an FIR climbs this one and no other.
 */
export async function ladderToTell(db: Kysely<Pick<Database, SupervisionTables>>, of: { record: Pick<ComplainedOf, 'aboutOfficeId'>; officeId: OfficeId; on: IstDate }): Promise<Supervisor[]> {
  return (await supervisorsOf(db, { officeId: of.officeId, on: of.on })).filter(({ id }) => id !== of.record.aboutOfficeId);
}
