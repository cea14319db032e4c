import type { Kysely } from 'kysely';
import type { OfficeId } from '../../../../kernel/id.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { answered, listReading, type Reading } from '../../../../platform/db/reading.ts';
import { oneOf } from '../../publication/store/publication-rows.ts';
import { authorityWays, deeds, lineOf, reportKinds, type Deed, type DutyLine, type NewDutyLine } from '../model/duty-line.ts';

export type DutyLineTables = 'fir_duty_lines';
type Db = Kysely<Pick<Database, DutyLineTables>>;

/** What was done for the duties of a record, the newest line first; also what was done while it was a Zero FIR. For officers. */
export function dutyLinesReading(db: Db, sourceId: string): Reading<DutyLine[]> {
  return linesReading(db, sourceId, deeds);
}

/** The line of the police report that counts. */
export function policeReportReading(db: Db, sourceId: string): Reading<DutyLine | undefined> {
  return answered(linesReading(db, sourceId, ['police-report-sent']), (lines) => lineOf(lines, 'police-report-sent'));
}

function linesReading(db: Db, sourceId: string, of: readonly Deed[]): Reading<DutyLine[]> {
  const all = db
    .selectFrom('fir_duty_lines')
    .select(['id', 'deed', 'done_at', 'addressee', 'letter_number', 'way', 'report_kind', 'reason', 'office_id', 'recorded_at'])
    .where('source_id', '=', sourceId)
    .where('deed', 'in', [...of])
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc');
  return listReading(all, {
    instants: { done_at: true, recorded_at: true },
    toModel: (row) => ({
      id: row.id,
      deed: oneOf(deeds, row.deed),
      doneAt: row.done_at,
      addressee: row.addressee ?? '',
      letterNumber: row.letter_number ?? '',
      way: row.way === null ? undefined : oneOf(authorityWays, row.way),
      reportKind: row.report_kind === null ? undefined : oneOf(reportKinds, row.report_kind),
      reason: row.reason ?? undefined,
      officeId: row.office_id as OfficeId,
      recordedAt: row.recorded_at,
    }),
  });
}

export async function insertDutyLine(db: Db, line: NewDutyLine): Promise<void> {
  await db
    .insertInto('fir_duty_lines')
    .values({
      id: line.id,
      fir_id: line.firId,
      source_id: line.sourceId,
      deed: line.deed,
      done_at: line.doneAt,
      addressee: line.addressee === '' ? null : line.addressee,
      letter_number: line.letterNumber === '' ? null : line.letterNumber,
      way: line.way ?? null,
      report_kind: line.reportKind ?? null,
      reason: line.reason ?? null,
      office_id: line.officeId,
      recorded_by: line.recordedBy,
      recorded_at: line.recordedAt,
    })
    .execute();
}

/** What stands in the record already, each once. */
export async function listDeeds(db: Db, sourceId: string): Promise<Deed[]> {
  const rows = await db.selectFrom('fir_duty_lines').select('deed').distinct().where('source_id', '=', sourceId).execute();
  return rows.map(({ deed }) => oneOf(deeds, deed));
}
