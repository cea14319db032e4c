import type { Kysely } from 'kysely';
import type { FirId } from '../../../kernel/id.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { allOf, answered, unread, type Reading } from '../../../platform/db/reading.ts';
import type { Dispatch } from '../fir/model/dispatch.ts';
import type { FirstInformationReport } from '../fir/model/first-information-report.ts';
import { dispatchesReading, type DispatchTables } from '../fir/store/dispatch-store.ts';
import { firsReading, type FirTables } from '../fir/store/fir-store.ts';
import type { DutyLine } from '../duties/model/duty-line.ts';
import type { ProgressNote } from '../duties/model/progress-note.ts';
import { policeReportReading, type DutyLineTables } from '../duties/store/duty-line-store.ts';
import { progressNotesReading, type ProgressTables } from '../duties/store/progress-store.ts';
import type { Publication } from '../publication/model/publication.ts';
import { publicationsReading, type PublicationTables } from '../publication/store/publication-store.ts';
import type { FirTransfer } from '../transfer/model/transfer.ts';
import { transferReading, type TransferTables } from '../transfer/store/transfer-store.ts';

export type CaseTables = FirTables | PublicationTables | TransferTables | DispatchTables | ProgressTables | DutyLineTables;

/** What became of a record in the register of FIRs. */
export interface CaseOfRecord {
  readonly fir: FirstInformationReport | undefined;
  readonly publication: Publication | undefined;
  /** The Zero FIR and its way to its own station; stays when the station has taken it over, beside the regular `fir` (L12). */
  readonly zero: { readonly fir: FirstInformationReport; readonly transfer: FirTransfer } | undefined;
  /** Of the Zero FIR that `fir` was made from. */
  readonly zeroPublication: Publication | undefined;
  /** When `fir` went to the Magistrate, the newest line first. */
  readonly dispatches: readonly Dispatch[];
  /** What the police said of the investigation, the newest first (L21). */
  readonly progressNotes: readonly ProgressNote[];
  /** What the police asked of the court at the end of the investigation (L22). */
  readonly policeReport: DutyLine | undefined;
}

const noCase: CaseOfRecord = { fir: undefined, publication: undefined, zero: undefined, zeroPublication: undefined, dispatches: [], progressNotes: [], policeReport: undefined };

export interface CaseQuestion {
  readonly sourceId: string;
  /** The FIR that stands for the record now; undefined: none is registered. */
  readonly firId: FirId | undefined;
  /** Whether the reader may see what is on the web of it; what is not to be seen is not read. */
  readonly withPublications: boolean;
  /** Whether the reader may see what was said of the investigation. */
  readonly withProgress: boolean;
}

/** NB: whether the reader may see the record is asked before. */
export function caseReading(db: Kysely<Pick<Database, CaseTables>>, { sourceId, firId, withPublications, withProgress }: CaseQuestion): Reading<CaseOfRecord> {
  if (firId === undefined) return unread(noCase);
  const parts = allOf({
    firs: firsReading(db, sourceId),
    transfer: transferReading(db, sourceId),
    publications: withPublications ? publicationsReading(db, sourceId) : unread([]),
    dispatches: dispatchesReading(db, firId),
    progressNotes: withProgress ? progressNotesReading(db, sourceId) : unread([]),
    policeReport: withProgress ? policeReportReading(db, sourceId) : unread(undefined),
  });
  return answered(parts, ({ firs, transfer, publications, ...told }) => {
    const fir = firs.find(({ id }) => id === firId);
    const zeroFir = firs.find(({ id }) => id === (fir?.series === 'zero' ? firId : fir?.zeroFirId));
    const publicationOf = (id: FirId | undefined): Publication | undefined => publications.find((publication) => publication.firId === id);
    return {
      fir,
      publication: publicationOf(firId),
      zero: zeroFir === undefined || transfer === undefined ? undefined : { fir: zeroFir, transfer },
      zeroPublication: fir?.zeroFirId === undefined ? undefined : publicationOf(fir.zeroFirId),
      ...told,
    };
  });
}
