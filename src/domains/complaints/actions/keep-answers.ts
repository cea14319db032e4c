import type { ComplaintAnswers } from '../model/complaint-answers.ts';
import { insertDraft, updateDraftAnswers, type DraftTables } from '../store/draft-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

export interface KeptAnswers {
  readonly draftId: string;
  readonly sessionId: string;
  readonly answers: ComplaintAnswers;
  /** Answers that the new ones made wrong; undefined for a new draft. */
  readonly forgotten: readonly (keyof ComplaintAnswers)[] | undefined;
}

/** Keeps what a page sent. A draft is a working table: nobody's record yet, gone after 30 days (L48). */
export async function keepAnswers(deps: ComplaintDeps, kept: KeptAnswers): Promise<void> {
  const db = deps.work.$pickTables<DraftTables>();
  const now = deps.clock();
  if (kept.forgotten === undefined) await insertDraft(db, { id: kept.draftId, sessionId: kept.sessionId, answers: kept.answers, now });
  else await updateDraftAnswers(db, { id: kept.draftId, answers: kept.answers, forgotten: kept.forgotten, now });
}
