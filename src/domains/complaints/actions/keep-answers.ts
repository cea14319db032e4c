import type { CitizenId } from '../../../kernel/id.ts';
import { addMs, DAY_MS } from '../../../kernel/instant.ts';
import { settingOf } from '../../../foundation/deadlines/index.ts';
import { newId } from '../../../platform/crypto/ids.ts';
import type { ComplaintAnswers } from '../model/complaint-answers.ts';
import { draftsOverBefore } from '../model/draft-ownership.ts';
import { deleteOldDrafts, insertDraft, listUnsent, updateDraftAnswers, updateDraftSent, type DraftTables } from '../store/draft-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

// A draft is a working table: nobody's record yet, written without marks, gone after the days of the settings (L48).

/** An empty draft in the hand of this session. What was begun before stays as it is. */
export async function beginDraft(deps: ComplaintDeps, begun: { sessionId: string; citizenId: CitizenId | undefined }): Promise<void> {
  await insertDraft(deps.work.$pickTables<DraftTables>(), { id: newId(), answers: {}, ...begun, now: deps.clock() });
}

export interface KeptAnswers {
  readonly draftId: string;
  readonly answers: ComplaintAnswers;
  /** Answers that the new ones made wrong. */
  readonly forgotten: readonly (keyof ComplaintAnswers)[];
}

/** Keeps what a page sent. */
export async function keepAnswers(deps: ComplaintDeps, kept: KeptAnswers): Promise<void> {
  await updateDraftAnswers(deps.work.$pickTables<DraftTables>(), { id: kept.draftId, answers: kept.answers, forgotten: kept.forgotten, now: deps.clock() });
}

/** It has become a complaint: it opens nothing any more. */
export async function closeDraft(deps: ComplaintDeps, draftId: string): Promise<void> {
  await updateDraftSent(deps.work.$pickTables<DraftTables>(), { id: draftId, now: deps.clock() });
}

/** Of these drafts, those that may still become a complaint: their files are kept. */
export async function livingDrafts(deps: Pick<ComplaintDeps, 'work'>, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await listUnsent(deps.work.$pickTables<DraftTables>(), ids));
}

/** How many days a draft is kept after its last answer, as it is in force now. */
export function draftKeptDays(deps: Pick<ComplaintDeps, 'settings'>): number {
  return settingOf(deps.settings(), 'draft.keptDays');
}

/** Deletes drafts after the days of the settings without an answer, and a day after they were sent (L48). Answers how many. */
export function purgeDrafts(deps: Pick<ComplaintDeps, 'work' | 'clock' | 'settings'>): Promise<number> {
  const now = deps.clock();
  return deleteOldDrafts(deps.work.$pickTables<DraftTables>(), { written: draftsOverBefore(now, draftKeptDays(deps)), sent: addMs(now, -DAY_MS) });
}
