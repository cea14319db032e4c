import type { Kysely } from 'kysely';
import { addMs, instantOfMs, HOUR_MS } from '../../../../kernel/instant.ts';
import type { Clock } from '../../../../platform/clock/clock.ts';
import { hashToken } from '../../../../platform/crypto/tokens.ts';
import type { Database } from '../../../../platform/db/generated/database.ts';
import { deleteReadsBefore, upsertRead, type ReadCounterTables } from '../store/read-counter-store.ts';

interface ReadDeps {
  readonly work: Kysely<Database>;
  readonly clock: Clock;
}

/**
 * Pages of FIRs that one address may open in an hour. A whole village may come from one address (a mobile carrier's gateway), so it is
 * wide; to copy the FIRs of a State at this pace takes months.
 */
export const READS_IN_AN_HOUR = 300;

/** Counts one page; false when the address has read enough for this hour. */
export async function mayReadOn(deps: ReadDeps, address: string): Promise<boolean> {
  const since = instantOfMs(Math.floor(deps.clock().getTime() / HOUR_MS) * HOUR_MS);
  return (await upsertRead(deps.work.$pickTables<ReadCounterTables>(), { addressHash: hashToken(address), since })) <= READS_IN_AN_HOUR;
}

/** Deletes counts of more than a day ago. */
export async function purgePublicReads(deps: ReadDeps): Promise<void> {
  await deleteReadsBefore(deps.work.$pickTables<ReadCounterTables>(), addMs(deps.clock(), -24 * HOUR_MS));
}
