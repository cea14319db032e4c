import type { OfficeId } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { OfficeKind, Supervisor, SupervisionTables } from '../../../foundation/offices/index.ts';
import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import { ladderToTell } from '../../cases/index.ts';
import type { Complaint } from '../model/complaint.ts';

/** Heads of these offices have DySP's rank or more, narrowest first. No table of sub-divisions is public: then it is the SP's office. */
const permittingOffices: readonly OfficeKind[] = ['sub-division', 'district', 'police-district', 'rail-district', 'range', 'headquarters'];

/** Whose permission an enquiry needs (L7): the nearest known office above the station that is headed by a DySP or higher. */
export async function askedOffice(db: Kysely<Pick<Database, SupervisionTables>>, station: { officeId: OfficeId; complaint: Pick<Complaint, 'aboutOfficeId'>; on: IstDate }): Promise<Supervisor | undefined> {
  return (await ladderToTell(db, { ...station, record: station.complaint })).find((office) => permittingOffices.includes(office.kind));
}
