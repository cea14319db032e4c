import type { Kysely } from 'kysely';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { PaperId } from '../model/paper.ts';
import { getPaper, type PaperTables, type StoredPaper } from '../store/paper-store.ts';
import type { Printer } from '../templates/printer.ts';

export interface PrintDeps {
  readonly db: Kysely<Database>;
  readonly printer: Printer;
}

export interface PrintedPaper {
  readonly pdf: Buffer;
  /** Kind and number; never the name of a person, because it stays behind on a shared phone. */
  readonly fileName: string;
}

/**
 * Prints a paper from the facts it was issued with: the same bytes each time, as long as its status is the same.
 * NB: it does not ask who may have it; the calling screen asks the policy of the paper's record.
 */
export async function printPaper(deps: PrintDeps, { paperId }: { paperId: PaperId }): Promise<PrintedPaper> {
  const paper = await getPaper(deps.db.$pickTables<PaperTables>(), paperId);
  return { pdf: await deps.printer.print(paper), fileName: fileNameOf(paper) };
}

function fileNameOf(paper: StoredPaper): string {
  const number = paper.number.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${paper.content.kind}-${number}.pdf`;
}
