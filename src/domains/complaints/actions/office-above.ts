import type { Kysely } from 'kysely';
import type { ComplaintId, DistrictCode } from '../../../kernel/id.ts';
import type { IstDate } from '../../../kernel/instant.ts';
import type { Act } from '../../../foundation/ledger/index.ts';
import { districtOffice, findHeadquarters, findOffice, supervisorsOf, type Office, type OfficeTables, type SupervisionTables } from '../../../foundation/offices/index.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Complaint } from '../model/complaint.ts';
import { takingOffices } from '../model/complaint-above.ts';
import type { Route } from '../model/told-complaint.ts';

type Db = Kysely<Pick<Database, SupervisionTables>>;

/**
 * Who takes a complaint about the police (5.1): the SP's office above the one complained of, or the next rung that is known. Without an
 * office complained of, or a ladder above it, the SP's office of the district, and after that the headquarters. Never the one complained of.
 */
export async function officeAbove(db: Db, of: { about: Office | undefined; districtCode: DistrictCode; on: IstDate }): Promise<Office | undefined> {
  const { about, districtCode, on } = of;
  const ladder = about === undefined ? [] : await supervisorsOf(db, { officeId: about.id, on });
  const rung = ladder.find(({ kind }) => takingOffices.includes(kind));
  if (rung !== undefined) return rung;
  const others = [await districtOffice(db, districtCode), await findHeadquarters(db)];
  return others.find((office) => office !== undefined && office.id !== about?.id);
}

/** Whose head looks at what a station did with a complaint: the SP's office of the district; about the police the office that took it. */
export async function headOfficeOf(db: Kysely<Pick<Database, OfficeTables>>, complaint: Pick<Complaint, 'aboveOfficeId' | 'districtCode'>): Promise<Office | undefined> {
  return complaint.aboveOfficeId === undefined ? districtOffice(db, complaint.districtCode) : findOffice(db, complaint.aboveOfficeId);
}

/** The person reads who has it, and that the office complained of does not. */
export function markSentAbove(act: Act, { id, route }: { id: ComplaintId; route: Route }): void {
  act.mark({ recordKind: 'complaint', recordId: id, kind: 'complaint.sent-above', content: { toOfficeId: route.office.id, aboutOfficeId: route.about?.id ?? null } });
}
