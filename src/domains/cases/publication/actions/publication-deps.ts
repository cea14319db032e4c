import type { Kysely } from 'kysely';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { DeadlineSettings } from '../../../../foundation/deadlines/index.ts';
import type { Printer } from '../../../../foundation/documents/index.ts';
import type { ActDeps } from '../../../../foundation/ledger/index.ts';

/** Everything the publication of FIRs is given, built once in app/compose.ts. */
export interface PublicationDeps extends ActDeps {
  /** Under the working role: counters of readers. */
  readonly work: Kysely<Database>;
  readonly settings: () => DeadlineSettings;
  readonly printer: Printer;
}
