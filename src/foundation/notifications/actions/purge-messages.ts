import type { Kysely } from 'kysely';
import { addMs, DAY_MS } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { deleteSettledBefore, settleUselessMessages, type OutboxTables } from '../store/outbox-store.ts';

/** Forgets codes that are over, also where nothing is sent, and deletes messages that were settled so many days ago (L48). Answers how many went. */
export async function purgeMessages(deps: { readonly work: Kysely<Database>; readonly clock: Clock; readonly keepDays: number }): Promise<number> {
  const db = deps.work.$pickTables<OutboxTables>();
  const now = deps.clock();
  await settleUselessMessages(db, now);
  return deleteSettledBefore(db, addMs(now, -deps.keepDays * DAY_MS));
}
