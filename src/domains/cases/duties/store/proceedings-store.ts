import type { Kysely } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { FirId, OfficeId, OfficerId } from '../../../../kernel/id.ts';
import { instantOf } from '../../../../kernel/instant.ts';
import { langs } from '../../../../kernel/text.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { Dispatch } from '../../fir/model/dispatch.ts';
import { oneOf } from '../../publication/store/publication-rows.ts';
import { firSeries, type FirstInformationReport } from '../../fir/model/first-information-report.ts';
import { tellingWays, type ProgressNote } from '../model/progress-note.ts';

export type ProceedingsTables = 'firs' | 'fir_dispatches' | 'fir_progress_notes';

/** What was done with an FIR after its registration, as the station wrote it down; each the newest first. */
export interface Proceedings {
  readonly fir: Pick<FirstInformationReport, 'number' | 'year' | 'series' | 'registeredAt'>;
  readonly dispatches: readonly Dispatch[];
  /** Also those of the Zero FIR that it was. */
  readonly notes: readonly ProgressNote[];
}

/** All of it in one statement. @throws when there is no such FIR */
export async function getProceedings(db: Kysely<Pick<Database, ProceedingsTables>>, firId: FirId): Promise<Proceedings> {
  const row = await db
    .selectFrom('firs as f')
    .select(['f.number', 'f.year', 'f.series', 'f.registered_at'])
    .select((of) => [
      jsonArrayFrom(of.selectFrom('fir_dispatches as d').select(['d.id', 'd.dispatched_at', 'd.reason', 'd.recorded_by', 'd.recorded_at']).whereRef('d.fir_id', '=', 'f.id').orderBy('d.recorded_at', 'desc').orderBy('d.id', 'desc')).as('dispatches'),
      jsonArrayFrom(of.selectFrom('fir_progress_notes as n').select(['n.id', 'n.words', 'n.lang', 'n.way', 'n.office_id', 'n.told_at']).whereRef('n.source_id', '=', 'f.source_id').orderBy('n.told_at', 'desc').orderBy('n.id', 'desc')).as('notes'),
    ])
    .where('f.id', '=', firId)
    .executeTakeFirstOrThrow();
  return {
    fir: { number: row.number, year: row.year, series: oneOf(firSeries, row.series), registeredAt: row.registered_at },
    // Moments inside of JSON are text.
    dispatches: row.dispatches.map((line) => ({ id: line.id, firId, dispatchedAt: instantOf(String(line.dispatched_at)), reason: line.reason ?? undefined, recordedBy: line.recorded_by as OfficerId, recordedAt: instantOf(String(line.recorded_at)) })),
    notes: row.notes.map((note) => ({ id: note.id, words: note.words, lang: oneOf(langs, note.lang), way: oneOf(tellingWays, note.way), officeId: note.office_id as OfficeId, toldAt: instantOf(String(note.told_at)) })),
  };
}
