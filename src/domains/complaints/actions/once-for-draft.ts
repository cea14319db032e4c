import { ok, type Result } from '../../../kernel/result.ts';
import { isUniqueViolation } from '../../../platform/db/unique-violation.ts';
import { findNumberOfDraft, type ComplaintTables } from '../store/complaint-store.ts';
import type { ComplaintDeps } from './complaint-deps.ts';

/** A form that was sent twice, or by two presses at once, is one complaint: the second answer is the first number (C14). */
export async function onceForDraft<T extends { readonly number: string }>(deps: ComplaintDeps, draftId: string, file: () => Promise<Result<T>>): Promise<Result<T | { readonly number: string }>> {
  try {
    return await file();
  } catch (error) {
    if (!isUniqueViolation(error, 'complaints_draft_id_key')) throw error;
    const number = await findNumberOfDraft(deps.db.$pickTables<ComplaintTables>(), draftId);
    if (number === undefined) throw error;
    return ok({ number });
  }
}
