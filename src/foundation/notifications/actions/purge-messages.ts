import type { Kysely } from 'kysely';
import { addMs, DAY_MS } from '../../../kernel/instant.ts';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import { deleteSettledBefore, settleUselessMessages, type OutboxTables } from '../store/outbox-store.ts';

/** As long as somebody may still ask whether a message went out. */
const MESSAGES_KEPT_MS = 90 * DAY_MS;

/** Forgets codes that are over, also where nothing is sent, and deletes messages that were settled 90 days ago. Answers how many went. */
export async function purgeMessages(deps: { readonly work: Kysely<Database>; readonly clock: Clock }): Promise<number> {
  const db = deps.work.$pickTables<OutboxTables>();
  const now = deps.clock();
  await settleUselessMessages(db, now);
  return deleteSettledBefore(db, addMs(now, -MESSAGES_KEPT_MS));
}
