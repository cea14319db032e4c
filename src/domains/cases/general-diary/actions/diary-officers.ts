import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { IstDate } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { findOfficer, listOfficersOf, type OfficerReadTables, type PostedOfficer } from '../../../../foundation/identity/index.ts';
import type { DiaryLine } from '../model/diary-entry.ts';

/** Who wrote the lines of a day, with the rank of that day: the station's own officers at once, others (an SP who agreed) one by one. */
export async function diaryOfficers(db: Kysely<Database>, of: { officeId: OfficeId; lines: readonly Pick<DiaryLine, 'enteredBy'>[]; day: IstDate }): Promise<ReadonlyMap<string, PostedOfficer>> {
  const narrowed = db.$pickTables<OfficerReadTables>();
  const officers = new Map((await listOfficersOf(narrowed, { officeId: of.officeId, on: of.day })).map((officer) => [officer.id as string, officer]));
  for (const id of new Set(of.lines.map((line) => line.enteredBy))) {
    if (id === undefined || officers.has(id)) continue;
    const other = await findOfficer(narrowed, { id, on: of.day });
    if (other !== undefined) officers.set(id, other);
  }
  return officers;
}
