import type { OfficeId } from '../../../kernel/id.ts';
import { allOf, read } from '../../../platform/db/reading.ts';
import { clocksReading, type Clock, type ClockTables } from '../../../foundation/deadlines/index.ts';
import { officesWithPhoneReading, type Office, type OfficeTables } from '../../../foundation/offices/index.ts';
import type { ComplaintDeps } from '../actions/complaint-deps.ts';
import type { Complaint } from '../model/complaint.ts';

/** How a complaint stands: which office has it, what is due by when. */
export interface Standing {
  readonly office: Office;
  /** The number to call about it. */
  readonly phone: string;
  /** The office that has it, and the one complained of. */
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly clocks: readonly Clock[];
}

/** For pages that show no more than that: one statement. Whether the reader may see the complaint was asked before. */
export async function loadStanding({ db }: Pick<ComplaintDeps, 'db'>, { id, number, officeId, aboutOfficeId }: Complaint): Promise<Standing> {
  const ids = aboutOfficeId === undefined ? [officeId] : [officeId, aboutOfficeId];
  const { clocks, named } = await read(db, allOf({ clocks: clocksReading(db.$pickTables<ClockTables>(), id), named: officesWithPhoneReading(db.$pickTables<OfficeTables>(), { ids, phoneOf: officeId }) }));
  const offices = new Map(named.offices.map((office) => [office.id, office]));
  const office = offices.get(officeId);
  if (office === undefined) throw new Error(`Complaint ${number} lies at an office that is not there`);
  return { office, phone: named.phone, offices, clocks };
}
