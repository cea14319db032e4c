import type { Kysely } from 'kysely';
import type { ActDeps } from '../../../foundation/ledger/index.ts';
import type { DeadlineSettings } from '../../../foundation/deadlines/index.ts';
import type { Printer } from '../../../foundation/documents/index.ts';
import type { District } from '../../../foundation/geography/index.ts';
import type { GraveTrigger } from '../../../foundation/law/index.ts';
import type { CodeDeps } from '../../../foundation/identity/index.ts';
import type { Database } from '../../../platform/db/generated/database.ts';
import type { ObjectStore } from '../../../platform/files/object-store.ts';

/** Everything the complaints module is given, built once in app/compose.ts. */
export interface ComplaintDeps extends ActDeps, CodeDeps {
  /** Under the role that may change records, by `act()` only. */
  readonly db: Kysely<Database>;
  /** Under the working role: drafts and sessions. */
  readonly work: Kysely<Database>;
  readonly settings: () => DeadlineSettings;
  readonly graveTriggers: () => readonly GraveTrigger[];
  /** The districts of the State by their code. */
  readonly districts: () => ReadonlyMap<number, District>;
  readonly printer: Printer;
  /** What people sent as files. */
  readonly objects: ObjectStore;
  /** The plain name of the site, as messages say it: shown to the officer before a message goes out. */
  readonly site: string;
  /** Mails are sent here, so an address is asked for. */
  readonly sendsMail: boolean;
}
