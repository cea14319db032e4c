import type { Kysely } from 'kysely';
import type { Clock } from '../../../platform/clock/clock.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ObjectStore } from '../../../platform/files/object-store.ts';

export interface EvidenceDeps {
  /** Under the working role: drafts, counts. */
  readonly work: Kysely<Database>;
  readonly clock: Clock;
  readonly objects: ObjectStore;
  /** Keys the hash of the sender's address. */
  readonly secret: string;
}
