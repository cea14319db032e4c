import type { Kysely, Transaction } from 'kysely';
import type { Actor } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/instant.ts';
import type { Refusal } from '../../../kernel/refusal.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { Mark } from '../model/mark.ts';
import { insertMarks } from '../store/ledger-store.ts';

/** What `act` needs: the database under the role that may change records, and the present. */
export interface ActDeps {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
}

/**
 * An open act: one transaction, one actor, one moment. Doors of other modules take it, do their part in the same
 * transaction and leave their own marks.
 */
export interface Act {
  /** Hand a store only its own tables: `act.trx.$pickTables<ComplaintTables>()`. */
  readonly trx: Transaction<Database>;
  readonly actor: Actor;
  /** The one moment that everything in this act carries. */
  readonly at: Instant;
  readonly mark: (mark: Mark) => void;
}

/**
 * The one way to change a record. Opens the transaction, lets `work` decide and write, appends its marks, commits.
 *
 * A refusal rolls everything back, and so does a fault. An act that succeeds without a mark is a fault: nothing changes unseen.
 * @param name `noun.verb`, as the permission table and the ledger know it: `complaint.file`
 */
export async function act<T>(deps: ActDeps, actor: Actor, name: string, work: (act: Act) => Promise<Result<T>>): Promise<Result<T>> {
  let marked = Promise.resolve();
  try {
    const value = await deps.db.transaction().execute(async (trx) => {
      const marks: Mark[] = [];
      const at = deps.clock();
      const result = await work({ trx, actor, at, mark: (mark) => void marks.push(mark) });
      if (!result.ok) throw new RolledBack(result.refusal);
      if (marks.length === 0) throw new Error(`Act ${name} left no mark`);
      // The commit travels with them: where they fail it is none.
      marked = insertMarks(trx.$pickTables<'ledger_entries'>(), { act: name, actor, at, marks });
      marked.catch(() => undefined);
      return result.value;
    });
    await marked;
    return { ok: true, value };
  } catch (error) {
    if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
    // Why there was no commit says the mark that failed.
    await marked;
    throw error;
  }
}

/** Carries a refusal out of the transaction callback: throwing is the only way to make the driver roll back. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`Refused: ${refusal.code}/${refusal.reason}`);
    this.refusal = refusal;
  }
}
