import type { Kysely } from 'kysely';
import { addMs } from '../../../kernel/instant.ts';
import { ok, refused, type Result } from '../../../kernel/result.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { checkLimit, FAILURES_KEPT_MS } from '../model/check-limit.ts';
import { codeKey, numberKey } from '../model/paper-number.ts';
import { countFailuresOf, deleteFailuresBefore, insertFailure, type CheckFailureTables } from '../store/check-failure-store.ts';
import { findByNumberAndCode, type CheckedPaper, type CheckTables } from '../store/paper-store.ts';

export interface CheckDeps {
  /** Under the working role: it sees neither facts nor record of a paper. */
  readonly work: Kysely<Database>;
  readonly clock: Clock;
}

/**
 * Says of a number and code whether the paper is genuine, current, and of which office; nothing else.
 *
 * Refusals: `noSuchPaper` for an unknown number, a wrong code and a code that cannot be one alike, by the same three statements;
 * `waitCheck` after too many wrong tries from one address.
 */
export async function checkPaper(deps: CheckDeps, typed: { number: string; code: string; address: string }): Promise<Result<CheckedPaper>> {
  const failures = deps.work.$pickTables<CheckFailureTables>();
  const addressHash = hashToken(typed.address);
  const now = deps.clock();
  const count = await countFailuresOf(failures, { addressHash, since: addMs(now, -checkLimit.windowMs) });
  if (count >= checkLimit.failures) return refused({ code: 'too-many', reason: 'waitCheck' });
  const paper = await findByNumberAndCode(deps.work.$pickTables<CheckTables>(), { numberKey: numberKey(typed.number), code: codeKey(typed.code) });
  if (paper !== undefined) return ok(paper);
  await insertFailure(failures, { addressHash, at: now });
  return refused({ code: 'not-found', reason: 'noSuchPaper' });
}

/** Deletes wrong tries older than a day; answers how many. For a daily job. */
export function purgeCheckFailures(deps: CheckDeps): Promise<number> {
  return deleteFailuresBefore(deps.work.$pickTables<CheckFailureTables>(), addMs(deps.clock(), -FAILURES_KEPT_MS));
}
