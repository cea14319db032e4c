import type { Kysely } from 'kysely';
import type { Database } from '../../../../platform/db/generated/database.ts';
import type { Printer } from '../../../../foundation/documents/index.ts';
import type { ActDeps } from '../../../../foundation/ledger/index.ts';

export interface DiaryDeps extends ActDeps {
  readonly db: Kysely<Database>;
  readonly printer: Printer;
}
